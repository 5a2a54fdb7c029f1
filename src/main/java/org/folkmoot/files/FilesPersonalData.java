package org.folkmoot.files;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files a person attached. They stay with what they are attached to. */
@Component
class FilesPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    FilesPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "attached",
                "select id, name, media_type, bytes, attached_at, removed_at from stored_file"
                        + " where attached_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("files.data.stays");
    }

    /** A file may be called after the one who attached it. */
    @Override
    public void forget(Forgetting person) {
        if (person.name().length() < 3) return;
        jdbc.sql("""
                        update stored_file set name = replace(name, :name, 'attached'), version = version + 1
                        where attached_by = :person""")
                .param("name", person.name())
                .param("person", person.person().value())
                .update();
    }
}
