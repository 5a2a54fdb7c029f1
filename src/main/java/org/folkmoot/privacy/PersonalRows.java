package org.folkmoot.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a module's own rows about a person, {@value #PAGE} in memory at a time. */
@Component
public class PersonalRows {

    static final int PAGE = 200;

    private static final String KEY = "id";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    PersonalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param select a statement with the parameter {@code :person}, whose first column {@code id} is the table's key;
     *               column names become fact names, "_" a hyphen; instants are stored in UTC
     */
    public void tell(String list, String select, MemberId person, PersonalDataSink to) {
        to.list(list);
        var after = BEFORE_ALL;
        while (true) {
            var rows = jdbc.sql("select * from (" + select + ") t where t.id > :after order by t.id limit " + PAGE)
                    .param("person", person.value())
                    .param("after", after)
                    .query((row, number) -> facts(row))
                    .list();
            for (var facts : rows) if (!to.row(facts)) return;
            if (rows.size() < PAGE) return;
            after = UUID.fromString(String.valueOf(rows.getLast().get(KEY)));
        }
    }

    private static Map<String, @Nullable Object> facts(ResultSet row) throws SQLException {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        var columns = row.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++)
            facts.put(
                    columns.getColumnLabel(i).toLowerCase(Locale.ROOT).replace('_', '-'),
                    value(row, i, columns.getColumnType(i)));
        return facts;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        if (type == Types.TIMESTAMP) {
            var moment = row.getObject(column, LocalDateTime.class);
            return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
        }
        var value = row.getObject(column);
        return switch (value) {
            case null -> null;
            case java.sql.Date day -> day.toLocalDate();
            case Boolean yes -> yes;
            case Number number -> number;
            default -> row.getString(column);
        };
    }
}
