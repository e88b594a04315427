use std::time::{Duration, SystemTime};

use super::{WebhookError, WebhookErrorCode};

/// How to verify a delivery.
#[derive(Clone, Debug, Default)]
pub struct VerifyOptions {
    tolerance: Option<Duration>,
    now: Option<SystemTime>,
}

impl VerifyOptions {
    /// The defaults.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            tolerance: None,
            now: None,
        }
    }

    /// How far the time of the delivery may be from now, in the past or in the future. [`Duration::MAX`] accepts any time.
    ///
    /// By default 26 hours for [`verify_livepeer`](super::verify_livepeer), because retries last a day and may not be signed anew, and 5 minutes for
    /// [`verify_standard`](super::verify_standard).
    #[must_use]
    pub const fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// The current time. By default that of the system.
    #[must_use]
    pub const fn with_now(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    /// Checks that a delivery was sent at about the current time.
    pub(super) fn check_age(
        &self,
        milliseconds: i64,
        tolerance: Duration,
    ) -> Result<(), WebhookError> {
        let tolerance = self.tolerance.unwrap_or(tolerance);
        let age = since_epoch(self.now.unwrap_or_else(SystemTime::now)) - i128::from(milliseconds);
        let distance = age.unsigned_abs();
        if distance <= tolerance.as_millis() {
            return Ok(());
        }
        Err(WebhookError::new(
            WebhookErrorCode::Timestamp,
            format!(
                "the delivery was sent {} s {}, but at most {} s are accepted; if the clock is right, raise the tolerance",
                distance / 1000,
                if age < 0 { "in the future" } else { "ago" },
                tolerance.as_secs_f64(),
            ),
        ))
    }
}

fn since_epoch(time: SystemTime) -> i128 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_millis() as i128,
        Err(before) => -(before.duration().as_millis() as i128),
    }
}
