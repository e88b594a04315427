//! Webhooks that carry a session: verify their signatures, and sign deliveries for tests.
//!
//! Verify the bytes that were received, before anything parses them, and then read them as a
//! [`WebhookEvent`](crate::WebhookEvent) with [`from_slice`](crate::from_slice). An event that this version doesn't know is
//! [`WebhookEvent::Unknown`](crate::WebhookEvent::Unknown).
//!
//! ```
//! use std::time::{Duration, SystemTime};
//! use session_schema::webhooks::{VerifyOptions, sign_livepeer, verify_livepeer};
//! use session_schema::{WebhookEvent, from_slice};
//!
//! let body = br#"{"id": "evt-1", "timestamp": 1587667174725, "event": "stream.idle"}"#;
//! let headers = sign_livepeer(body, &["secret"])?;
//!
//! let sent = SystemTime::UNIX_EPOCH + Duration::from_millis(1_587_667_174_725);
//! let options = VerifyOptions::new().with_now(sent + Duration::from_secs(1));
//! verify_livepeer(body, &headers, &["new secret", "secret"], &options)?;
//! match from_slice(body)? {
//!     WebhookEvent::RecordingReadyEvent(event) => println!("{:?}", event.payload.mp4_url),
//!     other => assert_eq!(other.tag(), "stream.idle"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Answer an event that you can't handle with a status 2xx and keep it: senders don't send it again after a status 4xx. An event has the same ID
//! each time it is sent, and events arrive in any order: order them by `created_at`.

mod envelope;
mod error;
mod headers;
mod livepeer;
mod secrets;
mod signatures;
mod standard;
mod verify_options;

pub use error::{WebhookError, WebhookErrorCode};
pub use livepeer::{sign_livepeer, verify_livepeer};
pub use standard::{sign_standard, verify_standard};
pub use verify_options::VerifyOptions;
