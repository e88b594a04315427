//! The cost of reading and writing a session, compared with structs that use serde's derives: one
//! that drops unknown properties, and one that keeps them with `#[serde(flatten)]`.

use std::hint::black_box;
use std::time::Instant;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use session_schema::Session;

macro_rules! derived {
    ($session:ident { $($more:tt)* }) => {
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct $session {
            #[serde(skip_serializing_if = "Option::is_none")]
            id: Option<String>,
            name: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            last_seen: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            source_segments: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            transcoded_segments: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            source_segments_duration: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            transcoded_segments_duration: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            source_bytes: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            transcoded_bytes: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            ingest_rate: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            outgoing_rate: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            is_healthy: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            issues: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            created_at: Option<f64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            parent_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            record: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            recording_status: Option<RecordingStatus>,
            #[serde(skip_serializing_if = "Option::is_none")]
            recording_url: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            mp4_url: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            playback_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            profiles: Option<Vec<FfmpegProfile>>,
            $($more)*
        }
    };
}

derived!(Derived {});
derived!(Flattened {
    #[serde(flatten)]
    unknown: Map<String, Value>,
});

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FfmpegProfile {
    width: i64,
    height: i64,
    name: String,
    bitrate: i64,
    fps: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    fps_den: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gop: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<Profile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoder: Option<Encoder>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum RecordingStatus {
    Waiting,
    Ready,
    None,
}

#[derive(Serialize, Deserialize)]
enum Profile {
    #[serde(rename = "H264Baseline")]
    Baseline,
    #[serde(rename = "H264Main")]
    Main,
    #[serde(rename = "H264High")]
    High,
    #[serde(rename = "H264ConstrainedHigh")]
    ConstrainedHigh,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Encoder {
    H264,
    Hevc,
    Vp8,
    Vp9,
}

fn main() {
    let profile = |width, height, bitrate| {
        json!({
            "width": width, "height": height, "name": format!("{height}p"), "bitrate": bitrate, "fps": 30, "fpsDen": 1, "gop": "2.0",
            "profile": "H264High", "encoder": "h264",
        })
    };
    let session = json!({
        "id": "de7818e7-610a-4057-8f6f-b785dc1e6f88", "name": "video+eaw4nk06ts2d0mzb", "lastSeen": 1_587_667_174_725_u64,
        "sourceSegments": 421, "transcodedSegments": 842, "sourceSegmentsDuration": 842.4159999999999,
        "transcodedSegmentsDuration": 1684.832, "sourceBytes": 41_000_000_000_u64, "transcodedBytes": 12_345_678_901_u64,
        "ingestRate": 482_113.25, "outgoingRate": 0, "isHealthy": true, "issues": ["Buffer underflow"],
        "createdAt": 1_587_667_174_725_u64, "parentId": "de7818e7-610a-4057-8f6f-b785dc1e6f88", "record": true, "recordingStatus": "ready",
        "recordingUrl": "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8",
        "mp4Url": "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4", "playbackId": "eaw4nk06ts2d0mzb",
        "profiles": [profile(1280, 720, 4_000_000), profile(854, 480, 1_600_000)],
    });
    let mut evolved = session.clone();
    evolved["region"] = json!("fra");
    evolved["ingest"] = json!({ "protocol": "srt", "latency": 120 });
    compare("a session", &session.to_string());
    compare(
        "a session with two unknown properties",
        &evolved.to_string(),
    );
}

/// Measures an operation on a text, in nanoseconds.
type Measure = fn(&str) -> f64;

/// Prints the median of many short rounds. The rounds alternate, so that other load affects all variants equally.
fn compare(title: &str, text: &str) {
    let variants: [(&str, Measure, Measure); 3] = [
        ("serde, derived", reading::<Derived>, writing::<Derived>),
        (
            "serde, derived, flatten",
            reading::<Flattened>,
            writing::<Flattened>,
        ),
        ("session-schema", reading::<Session>, writing::<Session>),
    ];
    let mut reads = vec![Vec::new(); variants.len()];
    let mut writes = vec![Vec::new(); variants.len()];
    for _ in 0..200 {
        for (variant, (_, read, write)) in variants.iter().enumerate() {
            reads[variant].push(read(text));
            writes[variant].push(write(text));
        }
    }
    println!("{title}, {} bytes", text.len());
    let (read_base, write_base) = (median(&mut reads[0]), median(&mut writes[0]));
    for (variant, (name, ..)) in variants.iter().enumerate() {
        let (read, write) = (median(&mut reads[variant]), median(&mut writes[variant]));
        println!(
            "  {name:<24} read {read:>7.0} ns  {:>5.2}x   write {write:>7.0} ns  {:>5.2}x",
            read / read_base,
            write / write_base
        );
    }
}

const ROUND: u32 = 500;

fn reading<T: DeserializeOwned>(text: &str) -> f64 {
    nanoseconds(|| {
        drop(black_box(
            serde_json::from_str::<T>(black_box(text)).expect("the payload is valid"),
        ))
    })
}

fn writing<T: DeserializeOwned + Serialize>(text: &str) -> f64 {
    let model: T = serde_json::from_str(text).expect("the payload is valid");
    nanoseconds(|| {
        drop(black_box(
            serde_json::to_string(black_box(&model)).expect("the model can be written"),
        ))
    })
}

fn nanoseconds(mut run: impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..ROUND {
        run();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(ROUND)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
