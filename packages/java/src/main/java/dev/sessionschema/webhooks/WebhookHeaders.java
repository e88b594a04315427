package dev.sessionschema.webhooks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a delivery.
 *
 * <table>
 *   <caption>What to pass</caption>
 *   <tr><th>Headers of</th><th>Pass</th></tr>
 *   <tr><td>Spring, {@code com.sun.net.httpserver}</td><td>{@code headers::get}</td></tr>
 *   <tr><td>{@code java.net.http}</td><td>{@code headers::allValues}</td></tr>
 *   <tr><td>a servlet</td><td>{@code name -> Collections.list(request.getHeaders(name))}</td></tr>
 *   <tr><td>a map with names in any case</td><td>{@code WebhookHeaders.of(map)}</td></tr>
 * </table>
 */
@FunctionalInterface
public interface WebhookHeaders {
  /**
   * Returns the values of a header.
   *
   * @param name the name in lower case. The case doesn't matter in HTTP, so it must not matter here
   * @return its values, or null or nothing if there is no such header
   */
  @Nullable List<String> values(String name);

  /**
   * Returns the headers in a map.
   *
   * @param map the values by name. Names may have any case
   * @return the headers
   */
  static WebhookHeaders of(Map<String, List<String>> map) {
    return name ->
        map.entrySet().stream()
            .filter(header -> name.equalsIgnoreCase(header.getKey()))
            .map(Map.Entry::getValue)
            .flatMap(Collection::stream)
            .toList();
  }
}
