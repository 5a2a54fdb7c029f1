package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.Role;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/**
 * Who may open what and do what: every registered route and every public service method, asked with every role, against
 * the tables in {@code src/test/resources/rights}. A changed right is a changed line there, for a person to read. The
 * tables as they are now are written to {@code target/rights}.
 */
@PortalTest
class RightsTableTest {

    private static final List<String> WHO = Stream.concat(
                    Stream.of("visitor"),
                    Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of("SYSTEM")))
            .toList();

    @Autowired
    ApplicationContext spring;

    @Test
    void everyRouteIsOpenToThoseTheTableNames() throws Exception {
        var checker = new AccessAnnotationChecker();
        var lines = new TreeSet<String>();
        for (var view : views())
            lines.add(line("/" + view.getAnnotation(Route.class).value(), who -> mayOpen(checker, view, who)));
        assertThat(lines).as("views found").hasSizeGreaterThan(20);
        compare("routes.txt", lines);
    }

    @Test
    void everyServiceMethodIsOpenToThoseTheTableNames() throws IOException {
        var lines = new TreeSet<String>();
        for (var bean : spring.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().startsWith("org.folkmoot")) continue;
            for (var method : type.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) continue;
                var name = type.getPackageName().replace("org.folkmoot.", "") + "." + type.getSimpleName() + "."
                        + method.getName() + "("
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", "))
                        + ")";
                lines.add(
                        method.isAnnotationPresent(PreAuthorize.class)
                                ? line(name, who -> mayCall(bean, method, who))
                                : name + "  UNGUARDED");
            }
        }
        assertThat(lines)
                .as("every public service method says who may call it")
                .noneMatch(l -> l.endsWith("UNGUARDED"));
        compare("services.txt", lines);
    }

    private static String line(String name, Predicate<String> may) {
        return "%-90s %s"
                .formatted(name, WHO.stream().filter(may).collect(Collectors.joining(" ")))
                .stripTrailing();
    }

    /** The routes Vaadin registers: every view of the portal's own packages. */
    private static List<Class<?>> views() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = new ArrayList<Class<?>>();
        for (var found : scanner.findCandidateComponents("org.folkmoot")) {
            var view = Class.forName(found.getBeanClassName());
            if (!view.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()
                    .contains("test-classes")) views.add(view);
        }
        return views;
    }

    private static boolean mayOpen(AccessAnnotationChecker checker, Class<?> view, String who) {
        Principal principal = who.equals("visitor") ? null : () -> who;
        return checker.hasAccess(view, principal, role -> role.equals(who));
    }

    private static boolean mayCall(Object bean, Method method, String who) {
        var manager = new PreAuthorizeAuthorizationManager();
        var decision = manager.authorize(
                () -> authentication(who),
                new SimpleMethodInvocation(bean, method, new Object[method.getParameterCount()]));
        return decision != null && decision.isGranted();
    }

    private static Authentication authentication(String who) {
        return who.equals("visitor")
                ? new AnonymousAuthenticationToken(
                        "k", "visitor", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS")))
                : UsernamePasswordAuthenticationToken.authenticated(
                        who, null, List.of(new SimpleGrantedAuthority("ROLE_" + who)));
    }

    private static void compare(String table, TreeSet<String> lines) throws IOException {
        var now = lines.stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining("\n", "", "\n"));
        var written = Path.of("target/rights", table);
        Files.createDirectories(written.getParent());
        Files.writeString(written, now);
        assertThat(now)
                .as("rights differ from src/test/resources/rights/%s; the table as it is now: %s", table, written)
                .isEqualTo(Files.readString(Path.of("src/test/resources/rights", table)));
    }
}
