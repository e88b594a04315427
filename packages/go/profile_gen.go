// Code generated from schemas/profile.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// Profile is the H.264 profile of a rendition: the codec features that a decoder must support.
//
// Later versions may add values. Such a value is kept unchanged, and its IsKnown is false.
type Profile string

const (
	// H.264 Baseline: the least demanding, for old and small devices.
	ProfileH264Baseline Profile = "H264Baseline"
	// H.264 Main: for standard-definition broadcast.
	ProfileH264Main Profile = "H264Main"
	// H.264 High: the best quality for a given bitrate; any recent device plays it.
	ProfileH264High Profile = "H264High"
	// H.264 Constrained High: High without B-frames and interlacing, for low latency.
	ProfileH264ConstrainedHigh Profile = "H264ConstrainedHigh"
)

// IsKnown reports whether the contract lists the value.
func (v Profile) IsKnown() bool {
	switch v {
	case ProfileH264Baseline, ProfileH264Main, ProfileH264High, ProfileH264ConstrainedHigh:
		return true
	}
	return false
}

// String returns the value, also of a pointer in another struct.
func (v Profile) String() string {
	return string(v)
}

// UnmarshalJSON decodes the value. On an error, which is a [*ReadError], it changes nothing.
func (v *Profile) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeProfile)
}

func decodeProfile(r *reader) Profile {
	return Profile(readString(r))
}

func encodeProfile(w *writer, v Profile) {
	writeString(w, string(v))
}
