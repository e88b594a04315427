// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

import "encoding/json"

// FfmpegProfile is one rendition that the transcoder produces: picture size, frame rate, bitrate and codec
// settings.
//
// Give it a field with a name in a struct of your own. If you embed it, its methods MarshalJSON and UnmarshalJSON
// become those of your struct, and encoding/json ignores the other fields.
//
// Copies share what their pointers, lists and Unknown refer to. Clone returns an independent copy.
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
	FpsDen *int64 `json:"fpsDen"`
	// Keyframe interval. Always a string, such as "2.0", never a number.
	Gop *string `json:"gop"`
	// The H.264 profile of a rendition: the codec features that a decoder must support.
	Profile *Profile `json:"profile"`
	// The video codec of a rendition.
	Encoder *Encoder `json:"encoder"`
	// Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.
	Unknown map[string]json.RawMessage `json:"-"`
}

// NewFfmpegProfile returns an FfmpegProfile with the required fields set.
func NewFfmpegProfile(width int64, height int64, name string, bitrate int64, fps int64) FfmpegProfile {
	return FfmpegProfile{Width: width, Height: height, Name: name, Bitrate: bitrate, Fps: fps}
}

// GetWidth returns Width, or the zero value if v is nil.
func (v *FfmpegProfile) GetWidth() (value int64) {
	if v != nil {
		value = v.Width
	}
	return value
}

// GetHeight returns Height, or the zero value if v is nil.
func (v *FfmpegProfile) GetHeight() (value int64) {
	if v != nil {
		value = v.Height
	}
	return value
}

// GetName returns Name, or the zero value if v is nil.
func (v *FfmpegProfile) GetName() (value string) {
	if v != nil {
		value = v.Name
	}
	return value
}

// GetBitrate returns Bitrate, or the zero value if v is nil.
func (v *FfmpegProfile) GetBitrate() (value int64) {
	if v != nil {
		value = v.Bitrate
	}
	return value
}

// GetFps returns Fps, or the zero value if v is nil.
func (v *FfmpegProfile) GetFps() (value int64) {
	if v != nil {
		value = v.Fps
	}
	return value
}

// GetFpsDen returns FpsDen, or the zero value if FpsDen or v is nil.
func (v *FfmpegProfile) GetFpsDen() (value int64) {
	if v != nil && v.FpsDen != nil {
		value = *v.FpsDen
	}
	return value
}

// GetGop returns Gop, or the zero value if Gop or v is nil.
func (v *FfmpegProfile) GetGop() (value string) {
	if v != nil && v.Gop != nil {
		value = *v.Gop
	}
	return value
}

// GetProfile returns Profile, or the zero value if Profile or v is nil.
func (v *FfmpegProfile) GetProfile() (value Profile) {
	if v != nil && v.Profile != nil {
		value = *v.Profile
	}
	return value
}

// GetEncoder returns Encoder, or the zero value if Encoder or v is nil.
func (v *FfmpegProfile) GetEncoder() (value Encoder) {
	if v != nil && v.Encoder != nil {
		value = *v.Encoder
	}
	return value
}

// SetUnknown adds a property that the contract doesn't define. The value is a json.RawMessage, which is kept as it is,
// or anything that encoding/json can encode. Other values are an error, and so is the name of a property that has a
// field.
func (v *FfmpegProfile) SetUnknown(key string, value any) error {
	return setUnknown(&v.Unknown, key, value, isFfmpegProfileProperty)
}

// Clone returns a deep copy.
func (v FfmpegProfile) Clone() FfmpegProfile {
	return cloneFfmpegProfile(v)
}

// String returns the JSON text, as fmt and log/slog show it. It has all values, also secrets such as those in URLs. If
// the value can't be encoded, String returns why.
func (v FfmpegProfile) String() string {
	return format(v, encodeFfmpegProfile)
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
	start := len(w.data)
	writeInteger(w.key(`,"width":`), v.Width)
	writeInteger(w.key(`,"height":`), v.Height)
	writeString(w.key(`,"name":`), v.Name)
	writeInteger(w.key(`,"bitrate":`), v.Bitrate)
	writeInteger(w.key(`,"fps":`), v.Fps)
	if v.FpsDen != nil {
		writeInteger(w.key(`,"fpsDen":`), *v.FpsDen)
	}
	if v.Gop != nil {
		writeString(w.key(`,"gop":`), *v.Gop)
	}
	if v.Profile != nil {
		encodeProfile(w.key(`,"profile":`), *v.Profile)
	}
	if v.Encoder != nil {
		encodeEncoder(w.key(`,"encoder":`), *v.Encoder)
	}
	writeUnknown(w, v.Unknown, writeAny, isFfmpegProfileProperty)
	w.endObject(start)
}

func cloneFfmpegProfile(v FfmpegProfile) FfmpegProfile {
	v.FpsDen = copyOptional(v.FpsDen, same)
	v.Gop = copyOptional(v.Gop, same)
	v.Profile = copyOptional(v.Profile, same)
	v.Encoder = copyOptional(v.Encoder, same)
	v.Unknown = copyMap(v.Unknown, copyAny)
	return v
}

func isFfmpegProfileProperty(key string) bool {
	switch key {
	case "width", "height", "name", "bitrate", "fps", "fpsDen", "gop", "profile", "encoder":
		return true
	}
	return false
}
