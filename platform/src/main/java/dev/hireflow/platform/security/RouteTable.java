package dev.hireflow.platform.security;

import dev.hireflow.contracts.route.Route;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the route of a request: literal paths by a look-up, those with variables one by one. */
public final class RouteTable {

  private final Map<String, Map<String, Route>> literal = new HashMap<>();
  private final Map<PathPattern, Map<String, Route>> patterns = new LinkedHashMap<>();

  public RouteTable(Collection<Route> routes) {
    PathPatternParser parser = PathPatternParser.defaultInstance;
    for (Route route : routes) {
      Map<String, Route> methods =
          route.path().contains("{")
              ? patterns.computeIfAbsent(parser.parse(route.path()), p -> new HashMap<>())
              : literal.computeIfAbsent(route.path(), p -> new HashMap<>());
      methods.put(route.method(), route);
    }
  }

  /** The route of a request, whose path has no trailing slash any more. */
  public Optional<Route> find(ServerHttpRequest request) {
    Map<String, Route> methods = methods(request.getPath().pathWithinApplication());
    String method = request.getMethod().name();
    Route route = methods.get(method);
    return Optional.ofNullable(route == null && method.equals("HEAD") ? methods.get("GET") : route);
  }

  /** The methods that a path knows; empty for an unknown path. */
  public Set<String> methodsOf(ServerHttpRequest request) {
    Set<String> known = new TreeSet<>(methods(request.getPath().pathWithinApplication()).keySet());
    if (known.contains("GET")) {
      known.add("HEAD");
    }
    return known;
  }

  private Map<String, Route> methods(PathContainer path) {
    Map<String, Route> exact = literal.get(decoded(path));
    if (exact != null) {
      return exact;
    }
    return patterns.entrySet().stream()
        .filter(entry -> entry.getKey().matches(path))
        .min(Map.Entry.comparingByKey(PathPattern.SPECIFICITY_COMPARATOR))
        .map(Map.Entry::getValue)
        .orElse(Map.of());
  }

  /** As the controllers' mapping sees it: an encoded letter must not lead past the table. */
  private static String decoded(PathContainer path) {
    return path.elements().stream()
        .map(element ->
            element instanceof PathContainer.PathSegment segment
                ? segment.valueToMatch()
                : element.value())
        .collect(Collectors.joining());
  }
}
