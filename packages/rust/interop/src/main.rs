use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{Router, post};
use session_schema::webhooks::{VerifyOptions, verify_livepeer};
use session_schema::{WebhookEvent, from_slice};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let secret = std::env::var("WEBHOOK_SECRET").unwrap_or_default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app(secret)).await
}

fn app(secret: String) -> Router {
    Router::new()
        .route("/webhooks", post(receive))
        .layer(DefaultBodyLimit::max(10 << 20))
        .with_state(secret)
}

// The body is extracted as bytes, because the signature covers the bytes that were received.
async fn receive(
    State(secret): State<String>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    if let Err(error) = verify_livepeer(&body, &headers, &[secret], &VerifyOptions::new()) {
        return (StatusCode::UNAUTHORIZED, error.to_string());
    }
    // Skip an event whose ID you have handled before, and answer with a status 5xx to get the event again.
    match from_slice(&body) {
        Ok(WebhookEvent::RecordingReadyEvent(event)) => {
            let url = event.payload.mp4_url.unwrap_or_default();
            (
                StatusCode::OK,
                format!("{} is ready: {url}", event.payload.session.name),
            )
        }
        // Store what you don't handle: it isn't sent again.
        Ok(other) => (StatusCode::OK, format!("stored {}", other.tag())),
        Err(error) => (
            StatusCode::OK,
            format!("stored an event that can't be read: {error}"),
        ),
    }
}
