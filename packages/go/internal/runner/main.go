// The conformance runner: reads a JSON request per line and writes a JSON response per line, so that tests can compare the languages.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	sessionschema "github.com/session-schema/session-schema/packages/go"
	"github.com/session-schema/session-schema/packages/go/strict"
)

type request struct {
	ID    json.RawMessage `json:"id"`
	Op    string          `json:"op"`
	Model string          `json:"model"`
	Text  string          `json:"text"`
	Add   property        `json:"add"`
}

type property struct {
	Key   string          `json:"key"`
	Value json.RawMessage `json:"value"`
}

// model is a value that was read.
type model struct {
	value any
	// copied is its clone. It is written instead, so that a clone that lacks something is found.
	copied any
	// setUnknown is nil if unknown properties can't have any value.
	setUnknown func(string, any) error
}

type response struct {
	ID       json.RawMessage `json:"id"`
	Accepted bool            `json:"accepted"`
	Text     *string         `json:"text,omitempty"`
	Issues   *[]strict.Issue `json:"issues,omitempty"`
	Pointer  *string         `json:"pointer,omitempty"`
	Message  string          `json:"message,omitempty"`
}

func main() {
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(from io.Reader, to io.Writer) error {
	lines := bufio.NewReader(from)
	out := bufio.NewWriter(to)
	encoder := json.NewEncoder(out)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var r request
			if err := json.Unmarshal(line, &r); err != nil {
				return err
			}
			if err := encoder.Encode(r.response()); err != nil {
				return err
			}
		}
		// Flush before blocking: the caller may wait for this response before it sends the next request.
		if lines.Buffered() == 0 || err != nil {
			if err := out.Flush(); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (r request) response() response {
	text, issues, err := r.result()
	resp := response{ID: r.ID, Accepted: err == nil && (issues == nil || len(*issues) == 0), Text: text, Issues: issues}
	if err != nil {
		var readErr *sessionschema.ReadError
		resp.Pointer, resp.Message = new(string), err.Error()
		if errors.As(err, &readErr) {
			resp.Pointer = &readErr.Pointer
		}
	}
	return resp
}

func (r request) result() (text *string, issues *[]strict.Issue, err error) {
	if r.Op == "validate" {
		found, err := strict.Check(r.Model, []byte(r.Text))
		if err != nil {
			return nil, nil, err
		}
		found = append([]strict.Issue{}, found...) // marshals as [] instead of null
		return nil, &found, nil
	}
	if r.Op == "format" {
		isIn, err := strict.IsInFormat(r.Model, r.Text)
		if err == nil && !isIn {
			err = errors.New("not in the format")
		}
		return nil, nil, err
	}
	read, ok := models[r.Model]
	if !ok {
		return nil, nil, fmt.Errorf("the package has no model %q", r.Model)
	}
	m, err := read([]byte(r.Text))
	if err != nil {
		return nil, nil, err
	}
	written := m.copied
	if r.Op == "relay" {
		if m.setUnknown == nil {
			return nil, nil, fmt.Errorf("%s has no properties", r.Model)
		}
		if err := m.setUnknown(r.Add.Key, r.Add.Value); err != nil {
			return nil, nil, err
		}
		written = m.value
	}
	data, err := json.Marshal(written)
	if err != nil {
		return nil, nil, err
	}
	encoded := string(data)
	return &encoded, nil, nil
}
