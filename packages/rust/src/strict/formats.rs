//! The formats of the contract, each by its RFC: the strict parts of all languages agree on every
//! string.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

/// The formats that a contract can use, by name.
pub(super) static FORMATS: LazyLock<HashMap<String, Format>> = LazyLock::new(|| {
    let tables: Value = serde_json::from_str(TABLES).expect("the formats are JSON");
    let tables = tables.as_object().into_iter().flatten();
    tables
        .map(|(name, table)| (name.clone(), Format::from(table)))
        .collect()
});

const TABLES: &str = include_str!("../generated/formats.json");

/// A deterministic automaton over ASCII.
pub(super) struct Format {
    /// The number of classes.
    width: usize,
    start: usize,
    /// From this state on, states accept.
    accepting: usize,
    /// The class of each ASCII code.
    classes: Vec<usize>,
    /// The next state by state and class. State 0 rejects for good.
    moves: Vec<usize>,
    max_length: Option<usize>,
    /// The index of a time: a second 60 must be the last of a day in UTC.
    leap_second_at: Option<usize>,
}

impl From<&Value> for Format {
    fn from(table: &Value) -> Self {
        let number = |key: &str| table[key].as_u64().and_then(|it| usize::try_from(it).ok());
        Self {
            width: number("width").unwrap_or_default(),
            start: number("start").unwrap_or_default(),
            accepting: number("accepting").unwrap_or_default(),
            classes: unpacked(&table["classes"]),
            moves: unpacked(&table["moves"]),
            max_length: number("maxLength"),
            leap_second_at: number("leapSecondAt"),
        }
    }
}

impl Format {
    /// Whether a string is in the format.
    pub(super) fn accepts(&self, text: &str) -> bool {
        if self.max_length.is_some_and(|most| text.len() > most) {
            return false;
        }
        let mut state = self.start;
        for byte in text.bytes() {
            let Some(class) = self.classes.get(usize::from(byte)) else {
                return false;
            };
            state = self.moves[state * self.width + class];
            if state == 0 {
                return false;
            }
        }
        state >= self.accepting
            && self
                .leap_second_at
                .is_none_or(|at| is_leap_second(&text.as_bytes()[at..]))
    }
}

/// Whether a time, if its second is 60, is 23:59:60 in UTC.
fn is_leap_second(time: &[u8]) -> bool {
    if time[6] != b'6' {
        return true;
    }
    let end = time.len();
    let utc = match (time[end - 1], time[end - 6]) {
        (b'Z' | b'z', _) => minutes(time),
        (_, b'+') => minutes(time) + 1440 - minutes(&time[end - 5..]),
        _ => minutes(time) + minutes(&time[end - 5..]),
    };
    utc % 1440 == 1439
}

/// The minutes of `hh:mm`.
fn minutes(time: &[u8]) -> usize {
    let digit = |at: usize| usize::from(time[at] - b'0');
    digit(0) * 600 + digit(1) * 60 + digit(3) * 10 + digit(4)
}

/// Numbers from runs of three characters: how often, and the number in two digits, `#` to `[`.
fn unpacked(packed: &Value) -> Vec<usize> {
    let digit = |byte: u8| usize::from(byte - b'#');
    let runs = packed
        .as_str()
        .unwrap_or_default()
        .as_bytes()
        .chunks_exact(3);
    runs.flat_map(|run| std::iter::repeat_n(digit(run[1]) * 57 + digit(run[2]), digit(run[0])))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::FORMATS;

    #[test]
    fn a_format_accepts_and_rejects_as_its_rfc() {
        let long = format!("https://a/{}", "b".repeat(1_000_000));
        for (format, good, bad) in [
            (
                "date",
                vec!["2020-02-29", "0000-02-29"],
                vec!["2019-02-29", "٢٠٢٠-01-01"],
            ),
            (
                "date-time",
                vec![
                    "2020-04-23t18:39:34.5+02:00",
                    "2016-12-31T23:59:60Z",
                    "2016-12-31T15:59:60-08:00",
                ],
                vec![
                    "2020-04-23 18:39:34Z",
                    "2020-04-23T18:39:34+02",
                    "2020-04-23T18:39:60Z",
                ],
            ),
            (
                "duration",
                vec!["PT1H", "P2W"],
                vec!["P", "P1Y2D", "PT1H2S", "PT1H\n"],
            ),
            (
                "email",
                vec!["a@b", r#""a b"@[IPv6:::1]"#],
                vec!["a", "a@@b", "a@-b", "ä@b"],
            ),
            ("hostname", vec!["a-b.c"], vec!["", "a.", &long]),
            ("ipv4", vec!["192.0.2.1"], vec!["256.0.0.1", "01.2.3.4"]),
            ("ipv6", vec!["::ffff:1.2.3.4"], vec!["::1%eth0", "1::2::3"]),
            (
                "time",
                vec!["00:59:60+01:00"],
                vec!["18:39:34", "23:58:60Z"],
            ),
            (
                "uri",
                vec!["a:", &long],
                vec!["/a", "http://a:b", "http://ä"],
            ),
            ("uri-reference", vec!["", "../a"], vec!["a b"]),
            (
                "uuid",
                vec!["de7818e7-610a-4057-8f6f-b785dc1e6f88"],
                vec!["urn:uuid:de7818e7-610a-4057-8f6f-b785dc1e6f88"],
            ),
        ] {
            for text in good {
                assert!(FORMATS[format].accepts(text), "{format}: {text}");
            }
            for text in bad {
                assert!(!FORMATS[format].accepts(text), "not {format}: {text}");
            }
        }
    }
}
