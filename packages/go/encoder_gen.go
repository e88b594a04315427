// Code generated from schemas/encoder.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// Encoder is the video codec of a rendition.
//
// Later versions may add values. Such a value is kept unchanged, and its IsKnown is false.
type Encoder string

const (
	// H.264 (AVC).
	EncoderH264 Encoder = "h264"
	// H.265 (HEVC).
	EncoderHevc Encoder = "hevc"
	// VP8.
	EncoderVp8 Encoder = "vp8"
	// VP9.
	EncoderVp9 Encoder = "vp9"
)

// IsKnown reports whether the contract lists the value.
func (v Encoder) IsKnown() bool {
	switch v {
	case EncoderH264, EncoderHevc, EncoderVp8, EncoderVp9:
		return true
	}
	return false
}

// String returns the value, also of a pointer in another struct.
func (v Encoder) String() string {
	return string(v)
}

// UnmarshalJSON decodes the value. On an error, which is a [*ReadError], it changes nothing.
func (v *Encoder) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeEncoder)
}

func decodeEncoder(r *reader) Encoder {
	return Encoder(readString(r))
}

func encodeEncoder(w *writer, v Encoder) {
	writeString(w, string(v))
}
