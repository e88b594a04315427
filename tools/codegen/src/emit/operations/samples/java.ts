import { project } from "@tools/contract";
import { listName, pathOf, type Request } from "./request.ts";

/** A program with Java's own HTTP client. */
export function java(request: Request): string {
  const { operation, model, variable, shown } = request;
  const { list } = operation.response;
  const print = `System.out.println(${shown === undefined ? variable : `${variable}.${shown}()`});`;
  const imports = [
    ...(list ? ["com.fasterxml.jackson.core.type.TypeReference", "com.fasterxml.jackson.databind.ObjectMapper"] : []),
    `${project.java.package}.${model}`,
    "java.net.URI",
    "java.net.http.HttpClient",
    "java.net.http.HttpRequest",
    "java.net.http.HttpResponse",
    "java.time.Duration",
    ...(list ? ["java.util.List"] : []),
  ];
  const read = list
    ? `    List<${model}> ${listName(request)} =
        new ObjectMapper().readValue(response.body(), new TypeReference<List<${model}>>() {});
    for (${model} ${variable} : ${listName(request)}) {
      ${print}
    }`
    : `    ${model} ${variable} = ${model}.fromJson(response.body());
    ${print}`;
  return `${imports.map((name) => `import ${name};`).join("\n")}

public class ${className(operation.id)} {
  public static void main(String[] args) throws Exception {
    String url = System.getenv("API_URL") + ${JSON.stringify(pathOf(operation))};
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + System.getenv("API_KEY"))
            .timeout(Duration.ofSeconds(30))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + ": " + response.body());
    }
${read}
  }
}`;
}

const className = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
