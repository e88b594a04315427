//! Numbers of milliseconds since the Unix epoch as times. A time outside the range of a type is `None`.

// Which of them are used depends on the models.
#![allow(dead_code)]

use std::time::{Duration, SystemTime};

/// A number of milliseconds, which may be absent.
pub(crate) trait Milliseconds {
    /// The whole milliseconds, rounded toward zero. `None` if the number is absent or not finite.
    fn milliseconds(&self) -> Option<i128>;
}

impl Milliseconds for i64 {
    fn milliseconds(&self) -> Option<i128> {
        Some(i128::from(*self))
    }
}

impl Milliseconds for f64 {
    fn milliseconds(&self) -> Option<i128> {
        // The cast truncates. No time has the numbers that it clips.
        self.is_finite().then_some(*self as i128)
    }
}

impl<T: Milliseconds> Milliseconds for Option<T> {
    fn milliseconds(&self) -> Option<i128> {
        self.as_ref()?.milliseconds()
    }
}

pub(crate) fn system_time(value: &impl Milliseconds) -> Option<SystemTime> {
    let milliseconds = value.milliseconds()?;
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    let seconds = u64::try_from(seconds.unsigned_abs()).ok()?;
    let distance = Duration::from_secs(seconds)
        .checked_add(Duration::from_millis(rest.unsigned_abs() as u64))?;
    if milliseconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    }
}

#[cfg(feature = "chrono")]
pub(crate) fn chrono(value: &impl Milliseconds) -> Option<::chrono::DateTime<::chrono::Utc>> {
    let milliseconds = i64::try_from(value.milliseconds()?).ok()?;
    ::chrono::DateTime::from_timestamp_millis(milliseconds)
}

#[cfg(feature = "time")]
pub(crate) fn offset_date_time(value: &impl Milliseconds) -> Option<::time::OffsetDateTime> {
    let nanoseconds = value.milliseconds()?.checked_mul(1_000_000)?;
    ::time::OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{Milliseconds, system_time};

    fn distance(value: impl Milliseconds) -> Option<i128> {
        let time = system_time(&value)?;
        Some(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => after.as_millis() as i128,
            Err(before) => -(before.duration().as_millis() as i128),
        })
    }

    #[test]
    fn fractions_are_cut_off_toward_zero() {
        assert_eq!(distance(1_587_667_174_725.9), Some(1_587_667_174_725));
        assert_eq!(distance(-1.9), Some(-1));
        assert_eq!(distance(-0.0), Some(0));
        assert_eq!(distance(Some(1999_i64)), Some(1999));
        assert_eq!(
            system_time(&-1500.5),
            SystemTime::UNIX_EPOCH.checked_sub(Duration::from_millis(1500))
        );
    }

    #[test]
    fn a_number_that_is_no_time_is_none() {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, -1e300] {
            assert_eq!(distance(number), None, "{number}");
        }
        assert_eq!(distance(None::<f64>), None);
        assert_eq!(distance(Some(None::<i64>)), None);
        // A time of the standard library holds more than 64 bits of milliseconds on most systems.
        assert!(system_time(&i64::MAX).is_some());
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_has_times_of_its_range() {
        use super::chrono;
        let time = chrono(&-1.9).map(|time| time.timestamp_millis());
        assert_eq!(time, Some(-1));
        for number in [f64::NAN, 8.64e18, 1e300, -1e300] {
            assert_eq!(chrono(&number), None, "{number}");
        }
    }

    #[cfg(feature = "time")]
    #[test]
    fn offset_date_time_has_times_of_its_range() {
        use super::offset_date_time;
        let time =
            offset_date_time(&Some(1_587_667_174_725.9)).map(|time| time.unix_timestamp_nanos());
        assert_eq!(time, Some(1_587_667_174_725_000_000));
        for number in [f64::NAN, 1e18, 1e300, -1e300] {
            assert_eq!(offset_date_time(&number), None, "{number}");
        }
    }
}
