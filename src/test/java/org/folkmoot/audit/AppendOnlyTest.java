package org.folkmoot.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** No service, repository or entity can alter or remove a line of the audit log; two exceptions are named, and leave a trace. */
@PortalTest
@BothDatabases
class AppendOnlyTest {

    private static final AuditLine LINE =
            new AuditLine("audit.audit.test", "member", "17", "Anna Lark", "Participant", "Facilitator");

    /** Erasing a deleted person's name, and removing what is older than the retention period (ADR 0014). */
    private static final List<String> MAY_TOUCH = List.of("AuditErasure.java", "AuditExpiry.java");

    private static final Pattern TOUCHES =
            Pattern.compile("(?is)(update|delete\\s+from|delete|truncate\\s+table|merge\\s+into|replace\\s+into)\\s+"
                    + "(audit_entry|AuditEntry)\\b");

    @Autowired
    AuditLog log;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditService service;

    @Autowired
    AuditSealing sealing;

    @Autowired
    TestMembers people;

    @Autowired
    MemberService members;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestModeration moderation;

    @Test
    void theRepositoryAddsAndReadsAndNoMore() {
        assertThat(Arrays.stream(AuditEntries.class.getMethods()).map(Method::getName))
                .containsExactlyInAnyOrder("save", "matching", "after", "kinds");
        noClasses()
                .that()
                .areNotAssignableTo(AuditLog.class)
                .should()
                .callMethod(AuditEntries.class, "save", AuditEntry.class)
                .check(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages("org.folkmoot"));
    }

    @Test
    void anEntryHasNothingThatChangesIt() {
        assertThat(AuditEntry.class).hasAnnotation(Immutable.class);
        for (var field : AuditEntry.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.isAnnotationPresent(Id.class)) continue;
            assertThat(field.getAnnotation(Column.class).updatable())
                    .as(field.getName())
                    .isFalse();
        }
        assertThat(AuditEntry.class.getDeclaredMethods())
                .filteredOn(method -> !method.isSynthetic())
                .allSatisfy(method -> {
                    assertThat(method.getParameterCount()).as(method.getName()).isZero();
                    assertThat(method.getReturnType()).as(method.getName()).isNotEqualTo(void.class);
                });
    }

    @Test
    void noStatementAnywhereTouchesALineButTheTwoThatAreNamed() throws IOException {
        var touching = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(java|sql)"))
                    .toList())
                if (TOUCHES.matcher(Files.readString(source)).find())
                    touching.add(source.getFileName().toString());
        }
        assertThat(touching).containsExactlyElementsOf(MAY_TOUCH);
    }

    @Test
    void aLineChangedInMemoryIsNotChangedInTheDatabase() {
        log.record(LINE);
        transaction.executeWithoutResult(status -> {
            var entry = only();
            ReflectionTestUtils.setField(entry, "subjectLabel", "Somebody else");
            entities.flush();
        });
        transaction.executeWithoutResult(status -> {
            var copy = only();
            entities.detach(copy);
            ReflectionTestUtils.setField(copy, "afterText", "Administrator");
            entities.merge(copy);
            entities.flush();
        });
        assertThat(sql.queryForMap("select subject_label, after_text from audit_entry"))
                .containsEntry("subject_label", "Anna Lark")
                .containsEntry("after_text", "Facilitator");
    }

    /** On both databases: what is written stays byte for byte, whatever happens after it. */
    @Test
    void whatServicesDoLaterLeavesEveryEarlierLineAsItWas() {
        var manager = people.person(Role.MANAGER);
        var anna = people.named("Anna Lark", Role.PARTICIPANT);
        var idea = ideas.by(anna, "Benches along the mill path").asThing();
        people.as(manager, () -> members.changeRoles(anna, Set.of(Role.PARTICIPANT, Role.FACILITATOR)));
        moderation.hidden(idea, "It names a neighbour.");
        log.record(LINE);
        var earlier = lines();
        assertThat(earlier).hasSize(3);

        moderation.decided(idea, Verdict.RESTORE, "It no longer does.");
        people.as(manager, () -> members.changeRoles(anna, Set.of(Role.PARTICIPANT)));
        people.as(people.person(Role.ADMINISTRATOR), () -> {
            service.export(AuditFilter.everything(), new ByteArrayOutputStream());
            service.check();
            return "";
        });
        sealing.seal();
        assertThat(lines()).hasSizeGreaterThan(earlier.size()).containsAll(earlier);
    }

    @Test
    void onlyTheDeletionOfAnAccountAndTheRetentionJobAskForTheTwoExceptions() {
        var ours = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.folkmoot");
        assertThat(users(ours, AuditErasure.class)).containsExactly("org.folkmoot.privacy.AuditPersonalData");
        assertThat(users(ours, AuditExpiry.class)).containsExactly("org.folkmoot.privacy.AuditRetention");
    }

    private static TreeSet<String> users(JavaClasses ours, Class<?> exception) {
        return ours.get(exception).getDirectDependenciesToSelf().stream()
                .map(one -> one.getOriginClass().getName())
                .filter(name -> !name.startsWith(exception.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Map<String, Object>> lines() {
        return sql.queryForList("select cast(id as char(36)) as id, what, subject_kind, subject_id, subject_label,"
                + " before_text, after_text, cast(actor_id as char(36)) as actor_id, actor_name, from_address,"
                + " cast(happened_at as char(26)) as happened_at from audit_entry");
    }

    private AuditEntry only() {
        return entities.createQuery("select e from AuditEntry e", AuditEntry.class)
                .getSingleResult();
    }
}
