package sessionschema

// DecodeList decodes a JSON array of a type of this package, or of a struct of your own that contains one. A [*ReadError] points to the
// value with its index: /3/profiles/0/width. On an error, there is no list.
//
//	sessions, err := sessionschema.DecodeList[sessionschema.Session](data)
func DecodeList[T any](data []byte) ([]T, error) {
	var list []T
	if read, ok := decoderOf[T](); ok {
		err := unmarshal(data, &list, func(r *reader) []T { return readList(r, read) })
		return list, err
	}
	if err := Unmarshal(data, &list); err != nil {
		return nil, err
	}
	if list == nil {
		return nil, &ReadError{Message: "must be an array, got null"}
	}
	return list, nil
}

// decoderOf returns the function that reads a type, if it is one of this package.
func decoderOf[T any]() (read func(*reader) T, ok bool) {
	for _, decode := range decoders {
		if read, ok = decode.(func(*reader) T); ok {
			return read, true
		}
	}
	return nil, false
}
