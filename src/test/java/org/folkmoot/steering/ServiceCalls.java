package org.folkmoot.steering;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/**
 * Asks every public method of every service that only reads, with what tests can think of for its parameters, as whoever is
 * signed in, and says all it got in words.
 */
final class ServiceCalls {

    private static final int CALLS_MAX = 60;
    private static final int DEEP = 4;

    private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();
    private final ApplicationContext spring;
    private final List<UUID> ids;
    private final List<String> texts;

    /** A service's method, how often it answered, and all it said. */
    record Said(String method, int answers, String words) {}

    ServiceCalls(ApplicationContext spring, List<UUID> ids, List<String> texts) {
        this.spring = spring;
        this.ids = ids;
        this.texts = texts;
    }

    List<Said> all() {
        var said = new ArrayList<Said>();
        for (var bean : spring.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().startsWith("org.folkmoot")) continue;
            for (var method : type.getDeclaredMethods()) if (reads(method, type)) said.add(said(bean, type, method));
        }
        return said;
    }

    private boolean reads(Method method, Class<?> type) {
        var attribute = transactions.getTransactionAttribute(method, type);
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && method.isAnnotationPresent(PreAuthorize.class)
                && attribute != null
                && attribute.isReadOnly();
    }

    private Said said(Object bean, Class<?> type, Method method) {
        var words = new StringBuilder();
        var answers = 0;
        for (var arguments : arguments(method)) {
            try {
                write(method.invoke(bean, arguments.toArray()), words, 0);
                arguments.forEach(argument -> {
                    if (argument instanceof ByteArrayOutputStream file) words.append(SeenWords.in(file.toByteArray()));
                });
                answers++;
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof AccessDeniedException) break;
                words.append(refused.getCause()).append('\n');
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new Said(type.getSimpleName() + "." + method.getName(), answers, words.toString());
    }

    /** Every value of each parameter beside some of the others'. */
    private List<List<@Nullable Object>> arguments(Method method) {
        var count = method.getParameterCount();
        var choices = new ArrayList<List<@Nullable Object>>();
        for (var i = 0; i < count; i++) choices.add(values(ResolvableType.forMethodParameter(method, i), 0));
        var longest = choices.stream().mapToInt(List::size).max().orElse(1);
        var all = new ArrayList<List<@Nullable Object>>();
        for (var call = 0; call < Math.min(CALLS_MAX, longest); call++) {
            var arguments = new ArrayList<@Nullable Object>();
            for (var choice : choices) arguments.add(choice.get(call % choice.size()));
            all.add(arguments);
        }
        return all;
    }

    private List<@Nullable Object> values(ResolvableType of, int depth) {
        var type = of.resolve(Object.class);
        if (type == UUID.class) return new ArrayList<>(ids);
        if (type == String.class) return new ArrayList<>(texts);
        if (type == Pageable.class) return List.of(PageRequest.of(0, 50));
        if (type == boolean.class || type == Boolean.class) return List.of(true, false);
        if (type == int.class || type == Integer.class) return List.of(1, 50);
        if (type == long.class) return List.of(1L);
        if (type == OutputStream.class) return List.of(new ByteArrayOutputStream());
        if (type == Optional.class) return List.of(Optional.empty());
        if (type.isEnum()) return new ArrayList<>(List.of(type.getEnumConstants()));
        if (type == Map.class) return List.of(Map.of());
        if (Collection.class.isAssignableFrom(type)) {
            var inside = depth > DEEP ? List.of() : values(of.asCollection().getGeneric(), depth + 1);
            var known = new LinkedHashSet<>(inside);
            known.remove(null);
            return List.of(Set.class.isAssignableFrom(type) ? known : new ArrayList<>(known));
        }
        if (type.isRecord() && depth <= DEEP) return records(type, depth);
        var none = new ArrayList<@Nullable Object>();
        none.add(null);
        return none;
    }

    /** One for each value of its first component that has several. */
    private List<@Nullable Object> records(Class<?> type, int depth) {
        var components = type.getRecordComponents();
        var choices = Arrays.stream(components)
                .map(one -> values(ResolvableType.forType(one.getGenericType()), depth + 1))
                .toList();
        var longest = choices.stream().mapToInt(List::size).max().orElse(1);
        var made = new ArrayList<@Nullable Object>();
        for (var nth = 0; nth < longest; nth++) {
            var turn = nth;
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                made.add(constructor.newInstance(
                        choices.stream().map(one -> one.get(turn % one.size())).toArray()));
            } catch (ReflectiveOperationException refused) {
                // the record guards itself against this value
            }
        }
        if (made.isEmpty()) made.add(null);
        return made;
    }

    /** Records say what is in them, however deep; other things what they call themselves. */
    private static void write(@Nullable Object thing, StringBuilder to, int depth) {
        switch (thing) {
            case null -> {}
            case byte[] file -> to.append(SeenWords.in(file));
            case Optional<?> perhaps -> perhaps.ifPresent(one -> write(one, to, depth));
            case Page<?> page -> write(page.getContent(), to, depth);
            case Stream<?> many -> many.forEach(one -> write(one, to, depth));
            case Collection<?> many -> many.forEach(one -> write(one, to, depth));
            case Map<?, ?> map -> {
                write(map.keySet(), to, depth);
                write(map.values(), to, depth);
            }
            case Record one -> {
                for (var part : one.getClass().getRecordComponents()) write(part(part, one), to, depth + 1);
            }
            default -> to.append(thing).append('\n');
        }
    }

    private static @Nullable Object part(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
