// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// FfmpegProfile is one rendition that the transcoder produces: picture size, frame rate, bitrate and codec
// settings.
type FfmpegProfile struct {
	// Width of the picture. Unit: pixels. At least 128.
	Width int64 `json:"width"`
	// Height of the picture. Unit: pixels. At least 128.
	Height int64 `json:"height"`
	// Name of the rendition, usually its height, such as 720p. At least 1 character long. At most 500 characters
	// long.
	Name string `json:"name"`
	// Target bitrate of the encoded video. Unit: bits per second. At least 400.
	Bitrate int64 `json:"bitrate"`
	// Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the source. Unit: frames
	// per second (over fpsDen). At least 0.
	Fps int64 `json:"fps"`
	// Denominator of the frame rate: 30000/1001 is 29.97 frames per second. At least 1.
	FpsDen *int64 `json:"fpsDen,omitempty"`
	// Keyframe interval. Always a string, such as "2.0", never a number.
	Gop *string `json:"gop,omitempty"`
	// The H.264 profile of a rendition: the codec features that a decoder must support.
	Profile *Profile `json:"profile,omitempty"`
	// The video codec of a rendition.
	Encoder *Encoder `json:"encoder,omitempty"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewFfmpegProfile returns an FfmpegProfile with the required fields set.
func NewFfmpegProfile(width int64, height int64, name string, bitrate int64, fps int64) FfmpegProfile {
	return FfmpegProfile{Width: width, Height: height, Name: name, Bitrate: bitrate, Fps: fps}
}

// UnmarshalJSON decodes the value as a tolerant reader. On an error, which is a [*ReadError], it changes nothing.
func (v *FfmpegProfile) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, decodeFfmpegProfile)
}

// MarshalJSON encodes the fields that are set, and the properties in Unknown.
func (v FfmpegProfile) MarshalJSON() ([]byte, error) {
	return marshal(v, encodeFfmpegProfile)
}

func decodeFfmpegProfile(r *reader) FfmpegProfile {
	var v FfmpegProfile
	hasWidth := false
	hasHeight := false
	hasName := false
	hasBitrate := false
	hasFps := false
	start := r.beginObject()
	for r.nextProperty() {
		switch string(r.key) {
		case "width":
			v.Width = readInteger(r)
			hasWidth = true
		case "height":
			v.Height = readInteger(r)
			hasHeight = true
		case "name":
			v.Name = readString(r)
			hasName = true
		case "bitrate":
			v.Bitrate = readInteger(r)
			hasBitrate = true
		case "fps":
			v.Fps = readInteger(r)
			hasFps = true
		case "fpsDen":
			v.FpsDen = readOptional(r, readInteger)
		case "gop":
			v.Gop = readOptional(r, readString)
		case "profile":
			v.Profile = readOptional(r, decodeProfile)
		case "encoder":
			v.Encoder = readOptional(r, decodeEncoder)
		default:
			r.readUnknown(&v.Unknown)
		}
	}
	r.require(start, "width", hasWidth)
	r.require(start, "height", hasHeight)
	r.require(start, "name", hasName)
	r.require(start, "bitrate", hasBitrate)
	r.require(start, "fps", hasFps)
	return v
}

func encodeFfmpegProfile(w *writer, v FfmpegProfile) {
	w.begin('{')
	writeInteger(w.key("width"), v.Width)
	writeInteger(w.key("height"), v.Height)
	writeString(w.key("name"), v.Name)
	writeInteger(w.key("bitrate"), v.Bitrate)
	writeInteger(w.key("fps"), v.Fps)
	if v.FpsDen != nil {
		writeInteger(w.key("fpsDen"), *v.FpsDen)
	}
	if v.Gop != nil {
		writeString(w.key("gop"), *v.Gop)
	}
	if v.Profile != nil {
		encodeProfile(w.key("profile"), *v.Profile)
	}
	if v.Encoder != nil {
		encodeEncoder(w.key("encoder"), *v.Encoder)
	}
	writeUnknown(w, v.Unknown, writeAny, isFfmpegProfileProperty)
	w.end('}')
}

func isFfmpegProfileProperty(key string) bool {
	switch key {
	case "width", "height", "name", "bitrate", "fps", "fpsDen", "gop", "profile", "encoder":
		return true
	}
	return false
}
