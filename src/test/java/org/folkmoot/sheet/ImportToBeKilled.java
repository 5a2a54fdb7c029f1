package org.folkmoot.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.locks.LockSupport;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.springframework.boot.SpringApplication;

/** A portal of its own that imports many people and says how far it is, until it is killed. */
final class ImportToBeKilled {

    static final int LINES = 20_000;

    private ImportToBeKilled() {}

    public static void main(String[] arguments) throws Exception {
        var portal = SpringApplication.run(FolkmootApplication.class, arguments);
        portal.getBean(TestProgramme.class).load();
        var people = portal.getBean(TestMembers.class);
        var manager = people.person(Role.MANAGER);
        var imports = portal.getBean(SheetImportService.class);
        var table = new StringBuilder("Name,Email\n");
        for (var i = 0; i < LINES; i++) table.append("Person ,person").append(i).append("@example.org\n");
        var file =
                Files.writeString(Files.createTempFile("folkmoot", ".test"), table.toString(), StandardCharsets.UTF_8);
        var id = people.as(manager, () -> imports.check(SheetKind.PEOPLE, "people.csv", file));
        Files.delete(file);
        System.out.println("manager " + manager.value());
        System.out.println("import " + id.value());
        people.as(manager, () -> imports.start(id));
        while (true) {
            var progress = people.as(manager, () -> imports.find(id)).orElseThrow();
            System.out.println("written " + progress.done());
            LockSupport.parkNanos(1_000_000);
        }
    }
}
