//! The enums, open and closed ones.

use std::collections::{BTreeSet, HashSet};

use session_schema::RecordingStatus;

#[test]
fn values_of_an_enum_are_strings() {
    assert_eq!(RecordingStatus::from("ready"), RecordingStatus::Ready);
    assert_eq!(
        RecordingStatus::from("archived".to_owned()),
        RecordingStatus::Unknown("archived".into())
    );
    assert_eq!("ready".parse(), Ok(RecordingStatus::Ready));
    assert_eq!("archived".parse(), Ok(RecordingStatus::from("archived")));
    assert_eq!(RecordingStatus::Waiting.as_str(), "waiting");
    assert_eq!(RecordingStatus::Waiting.as_ref(), "waiting");
    assert_eq!(RecordingStatus::from("archived").to_string(), "archived");
    for known in RecordingStatus::KNOWN {
        assert!(known.is_known());
        assert_eq!(RecordingStatus::from(known.as_str()), *known);
    }
    assert!(!RecordingStatus::from("archived").is_known());
}

#[test]
fn a_known_value_equals_its_variant_however_it_was_made() {
    let (made, known) = (
        RecordingStatus::Unknown("ready".into()),
        RecordingStatus::Ready,
    );
    assert_eq!(made, known);
    assert!(made.is_known());
    assert_eq!(made.cmp(&known), std::cmp::Ordering::Equal);
    assert_eq!(HashSet::from([made.clone(), known.clone()]).len(), 1);
    assert_eq!(BTreeSet::from([made, known]).len(), 1);
    assert!(RecordingStatus::from("archived") < RecordingStatus::None);
}
