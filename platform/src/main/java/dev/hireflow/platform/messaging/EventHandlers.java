package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.Event;
import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.Topic;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The {@link EventHandler} methods of all components, by the event that they take. */
final class EventHandlers {

  private final Map<Class<?>, List<Handler>> byType = new HashMap<>();

  static EventHandlers in(ListableBeanFactory beans) {
    EventHandlers handlers = new EventHandlers();
    for (String name : beans.getBeanNamesForAnnotation(Component.class)) {
      Class<?> type = beans.getType(name);
      if (type != null) {
        methods(type).forEach(method -> handlers.add(beans.getBean(name), method));
      }
    }
    return handlers;
  }

  /** The topics that at least one handler reads. */
  Set<Topic> topics() {
    return byType.keySet().stream()
        .map(type -> Topic.of(type.asSubclass(Event.class)))
        .collect(Collectors.toSet());
  }

  boolean knows(EventEnvelope envelope) {
    return byType.containsKey(envelope.data().getClass());
  }

  /** All effects of an event, one after the other. */
  Mono<Void> handle(EventEnvelope envelope) {
    List<Handler> handlers = byType.getOrDefault(envelope.data().getClass(), List.of());
    return Flux.fromIterable(handlers).concatMap(handler -> handler.call(envelope)).then();
  }

  private void add(Object bean, Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    boolean fits =
        parameters.length > 0
            && Event.class.isAssignableFrom(parameters[0])
            && (parameters.length == 1
                || (parameters.length == 2 && parameters[1] == EventEnvelope.class))
            && method.getReturnType() == Mono.class;
    if (!fits) {
      throw new IllegalStateException(method + " does not fit @EventHandler");
    }
    method.setAccessible(true);
    byType
        .computeIfAbsent(parameters[0], type -> new ArrayList<>())
        .add(new Handler(bean, method, parameters.length == 2));
  }

  private static Set<Method> methods(Class<?> type) {
    return MethodIntrospector.selectMethods(
        type, (Method method) -> AnnotatedElementUtils.hasAnnotation(method, EventHandler.class));
  }

  private record Handler(Object bean, Method method, boolean withEnvelope) {

    Mono<?> call(EventEnvelope envelope) {
      try {
        Object result =
            withEnvelope
                ? method.invoke(bean, envelope.data(), envelope)
                : method.invoke(bean, envelope.data());
        return (Mono<?>) result;
      } catch (InvocationTargetException e) {
        return Mono.error(e.getTargetException());
      } catch (IllegalAccessException e) {
        return Mono.error(e);
      }
    }
  }
}
