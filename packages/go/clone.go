package sessionschema

// Functions that copy the parts of a value deeply. Each takes the function that copies a part of its own.

// same copies a value that nothing can change, such as a string.
func same[T any](value T) T {
	return value
}

func copyOptional[T any](value *T, clone func(T) T) *T {
	if value == nil {
		return nil
	}
	return Ptr(clone(*value))
}

func copyList[T any](list []T, clone func(T) T) []T {
	if list == nil {
		return nil
	}
	copied := make([]T, len(list))
	for i, item := range list {
		copied[i] = clone(item)
	}
	return copied
}

func copyMap[T any](entries map[string]T, clone func(T) T) map[string]T {
	if entries == nil {
		return nil
	}
	copied := make(map[string]T, len(entries))
	for key, entry := range entries {
		copied[key] = clone(entry)
	}
	return copied
}

// copyAny copies a value that was kept as its text.
func copyAny[T ~[]byte](text T) T {
	return append(text[:0:0], text...)
}
