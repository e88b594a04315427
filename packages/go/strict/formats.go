package strict

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// IsInFormat reports whether a string is in a format of JSON Schema, such as "uri", as the contract defines it: by its RFC. The strict parts of
// all languages agree on every string. The error is that of a format that a contract can't use.
func IsInFormat(name, text string) (bool, error) {
	formats, err := formats()
	if err != nil {
		return false, err
	}
	format, ok := formats[name]
	if !ok {
		return false, fmt.Errorf("strict: no contract has the format %q", name)
	}
	return format.accepts(text), nil
}

// format is a deterministic automaton over ASCII.
type format struct {
	Means, RFC string
	Width      int // the number of classes
	Start      int
	Accepting  int    // from this state on, states accept
	Classes    packed // the class of each ASCII code
	Moves      packed // the next state by state and class; state 0 rejects for good
	MaxLength  *int
	// LeapSecondAt is the index of a time: a second 60 must be the last of a day in UTC.
	LeapSecondAt *int
}

//go:embed generated/formats.json
var formatTables []byte

// formats returns the formats that a contract can use, by name.
var formats = sync.OnceValues(func() (formats map[string]format, err error) {
	err = json.Unmarshal(formatTables, &formats)
	return formats, err
})

func (f format) accepts(text string) bool {
	if f.MaxLength != nil && len(text) > *f.MaxLength {
		return false
	}
	state := f.Start
	for i := 0; i < len(text) && state != 0; i++ {
		if int(text[i]) >= len(f.Classes) {
			return false
		}
		state = f.Moves[state*f.Width+f.Classes[text[i]]]
	}
	return state >= f.Accepting && (f.LeapSecondAt == nil || isLeapSecond(text[*f.LeapSecondAt:]))
}

// isLeapSecond reports whether a time, if its second is 60, is 23:59:60 in UTC.
func isLeapSecond(time string) bool {
	if time[6] != '6' {
		return true
	}
	minute := minutes(time)
	if last := time[len(time)-1]; last != 'Z' && last != 'z' {
		offset := minutes(time[len(time)-5:])
		if time[len(time)-6] == '+' {
			offset = -offset
		}
		minute += offset
	}
	return (minute+1440)%1440 == 1439
}

// minutes returns the minutes of hh:mm.
func minutes(time string) int {
	return int(time[0]-'0')*600 + int(time[1]-'0')*60 + int(time[3]-'0')*10 + int(time[4]-'0')
}

// packed is a list of numbers, in JSON as runs of three characters: how often, and the number in two digits. The digits are # to [.
type packed []int

func (p *packed) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	for ; len(text) >= 3; text = text[3:] {
		for count := text[0] - '#'; count > 0; count-- {
			*p = append(*p, int(text[1]-'#')*57+int(text[2]-'#'))
		}
	}
	return nil
}

// validate is what package jsonschema calls.
func (f format) validate(value any) error {
	if text, ok := value.(string); ok && !f.accepts(text) {
		return fmt.Errorf("not %s as in %s", f.Means, f.RFC)
	}
	return nil
}

func registerFormats(compiler *jsonschema.Compiler) error {
	formats, err := formats()
	for name, format := range formats {
		compiler.RegisterFormat(&jsonschema.Format{Name: name, Validate: format.validate})
	}
	return err
}
