package sessionschema_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	sessionschema "github.com/session-schema/session-schema/packages/go"
)

// everything is a session with every property and two renditions.
const everything = `{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"test_session","lastSeen":1587667174725,"sourceSegments":1,` +
	`"transcodedSegments":2,"sourceSegmentsDuration":82.13400000000001,"transcodedSegmentsDuration":164.26800000000003,"sourceBytes":41000000000,` +
	`"transcodedBytes":260000000000000,"ingestRate":512345.25,"outgoingRate":1024690.5,"isHealthy":true,"issues":["Buffer underflow"],` +
	`"createdAt":1587667174725,"parentId":"de7818e7-610a-4057-8f6f-b785dc1e6f88","record":true,"recordingStatus":"ready",` +
	`"recordingUrl":"https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8","mp4Url":"https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4",` +
	`"playbackId":"eaw4nk06ts2d0mzb","profiles":[` +
	`{"width":1280,"height":720,"name":"720p","bitrate":4000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264High","encoder":"h264"},` +
	`{"width":640,"height":360,"name":"360p","bitrate":800000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline","encoder":"h264"}]}`

// plainSession is a struct that one would write by hand: the same fields, without unknown properties.
type plainSession struct {
	ID                         *string        `json:"id,omitempty"`
	Name                       string         `json:"name"`
	LastSeen                   *float64       `json:"lastSeen,omitempty"`
	SourceSegments             *float64       `json:"sourceSegments,omitempty"`
	TranscodedSegments         *float64       `json:"transcodedSegments,omitempty"`
	SourceSegmentsDuration     *float64       `json:"sourceSegmentsDuration,omitempty"`
	TranscodedSegmentsDuration *float64       `json:"transcodedSegmentsDuration,omitempty"`
	SourceBytes                *float64       `json:"sourceBytes,omitempty"`
	TranscodedBytes            *float64       `json:"transcodedBytes,omitempty"`
	IngestRate                 *float64       `json:"ingestRate,omitempty"`
	OutgoingRate               *float64       `json:"outgoingRate,omitempty"`
	IsHealthy                  *bool          `json:"isHealthy,omitempty"`
	Issues                     []string       `json:"issues,omitempty"`
	CreatedAt                  *float64       `json:"createdAt,omitempty"`
	ParentID                   *string        `json:"parentId,omitempty"`
	Record                     *bool          `json:"record,omitempty"`
	RecordingStatus            *string        `json:"recordingStatus,omitempty"`
	RecordingURL               *string        `json:"recordingUrl,omitempty"`
	Mp4URL                     *string        `json:"mp4Url,omitempty"`
	PlaybackID                 *string        `json:"playbackId,omitempty"`
	Profiles                   []plainProfile `json:"profiles,omitempty"`
}

type plainProfile struct {
	Width   int64   `json:"width"`
	Height  int64   `json:"height"`
	Name    string  `json:"name"`
	Bitrate int64   `json:"bitrate"`
	FPS     int64   `json:"fps"`
	FPSDen  *int64  `json:"fpsDen,omitempty"`
	Gop     *string `json:"gop,omitempty"`
	Profile *string `json:"profile,omitempty"`
	Encoder *string `json:"encoder,omitempty"`
}

// A variant is one way to do the same work. The first one is the baseline.
type variant struct {
	name string
	run  func() error
}

func BenchmarkRead(b *testing.B) {
	payload := []byte(everything)
	compare(b, []variant{
		{"plain", func() error { return json.Unmarshal(payload, new(plainSession)) }},
		{"json.Unmarshal", func() error { return json.Unmarshal(payload, new(sessionschema.Session)) }},
		{"UnmarshalJSON", func() error { return new(sessionschema.Session).UnmarshalJSON(payload) }},
	})
}

func BenchmarkWrite(b *testing.B) {
	var plain plainSession
	var session sessionschema.Session
	if json.Unmarshal([]byte(everything), &plain) != nil || json.Unmarshal([]byte(everything), &session) != nil {
		b.Fatal("cannot read the payload")
	}
	// The least that json.Marshal takes for a type with its own MarshalJSON, because it scans the text.
	scanned := json.RawMessage(everything)
	compare(b, []variant{
		{"plain", func() error { _, err := json.Marshal(plain); return err }},
		{"json.Marshal", func() error { _, err := json.Marshal(session); return err }},
		{"scan", func() error { _, err := json.Marshal(scanned); return err }},
		{"MarshalJSON", func() error { _, err := session.MarshalJSON(); return err }},
	})
}

// compare runs b.N rounds of each variant, and reports the median of its times and of its ratios to the first one. The variants alternate, and a
// round takes less than a millisecond, so that other load affects all variants of a round equally.
func compare(b *testing.B, variants []variant) {
	const round = 20
	times := make([][]float64, len(variants))
	ratios := make([][]float64, len(variants))
	for range b.N {
		for i, variant := range variants {
			start := time.Now()
			for range round {
				if err := variant.run(); err != nil {
					b.Fatal(err)
				}
			}
			times[i] = append(times[i], float64(time.Since(start).Nanoseconds())/round)
		}
		for i := range variants {
			ratios[i] = append(ratios[i], times[i][len(times[i])-1]/times[0][len(times[0])-1])
		}
	}
	for i, variant := range variants {
		b.ReportMetric(median(times[i]), variant.name+"-ns")
		if i > 0 {
			b.ReportMetric(median(ratios[i]), variant.name+"/plain")
		}
	}
	b.ReportMetric(0, "ns/op") // it would be the sum of all variants
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}
