package vn.ntm.platform.problems;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds which parameter behind the question mark is of another type than the resource takes. The framework only says that
 * there is one, as if the address led nowhere.
 */
final class WrongParameter {

    private static final Text WHOLE = new Text("một số nguyên", "a whole number");
    private static final Map<Class<?>, Text> ACCEPTED = Map.of(
            int.class, WHOLE, Integer.class, WHOLE, long.class, WHOLE, Long.class, WHOLE, UUID.class, Unreadable.ID);
    private static final Map<Class<?>, Function<String, ?>> READING = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            UUID.class, UUID::fromString);

    private WrongParameter() {}

    /** The first that cannot be read; empty where all can, so that it was a part of the path. */
    static Optional<Fault> of(Class<?> resource, String method, MultivaluedMap<String, String> given) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(one -> one.getName().equals(method))
                .map(Method::getParameters)
                .flatMap(Stream::of)
                .filter(one -> one.isAnnotationPresent(QueryParam.class) && READING.containsKey(one.getType()))
                .flatMap(one -> fault(one, given).stream())
                .findFirst();
    }

    private static Optional<Fault> fault(Parameter parameter, MultivaluedMap<String, String> given) {
        String name = parameter.getAnnotation(QueryParam.class).value();
        String text = given.getFirst(name);
        return text == null || isReadable(parameter.getType(), text)
                ? Optional.empty()
                : Optional.of(Fault.of(name, text, ACCEPTED.get(parameter.getType())));
    }

    private static boolean isReadable(Class<?> type, String text) {
        try {
            READING.get(type).apply(text);
            return true;
        } catch (IllegalArgumentException notOfThisType) {
            return false;
        }
    }
}
