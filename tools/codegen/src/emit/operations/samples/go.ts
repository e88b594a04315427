import { project } from "@tools/contract";
import { listName, pathOf, type Request } from "./request.ts";

/** A program with Go's own HTTP client. */
export function go(request: Request): string {
  const { operation, model, variable, shown } = request;
  const name = project.go.package;
  const print = (value: string): string => `fmt.Println(${shown === undefined ? value : `${value}.${shown}`})`;
  const read = operation.response.list
    ? `\t${listName(request)}, err := ${name}.DecodeList[${name}.${model}](body)
	if err != nil {
		return err
	}
	for _, ${variable} := range ${listName(request)} {
		${print(variable)}
	}`
    : `\tvar ${variable} ${name}.${model}
	if err := ${variable}.UnmarshalJSON(body); err != nil {
		return err
	}
	${print(variable)}`;
  return `package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"

	${name} "${project.go.module}"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	request, err := http.NewRequest(http.MethodGet, os.Getenv("API_URL")+${JSON.stringify(pathOf(operation))}, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("API_KEY"))
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", response.Status, body)
	}
${read}
	return nil
}`;
}
