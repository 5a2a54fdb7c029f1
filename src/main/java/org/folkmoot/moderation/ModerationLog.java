package org.folkmoot.moderation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything moderators and reporters did, newest first. Lines are written once. */
@Service
@Transactional(readOnly = true)
public class ModerationLog {

    private final Entries entries;
    private final MemberService members;

    ModerationLog(Entries entries, MemberService members) {
        this.entries = entries;
        this.members = members;
    }

    @PreAuthorize("hasRole('MANAGER')")
    public Page<LogLine> list(LogFilter filter, Pageable page) {
        var found = entries.list(filter.acts(), filter.pattern(), page);
        var names = members.namesOf(found.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.author())))
                .collect(Collectors.toSet()));
        return found.map(entry -> line(entry, names));
    }

    static LogLine line(ModerationEntry entry, Map<MemberId, String> names) {
        var author = entry.author();
        return new LogLine(
                entry.act(),
                entry.about(),
                entry.label(),
                author == null ? "" : names.getOrDefault(author, ""),
                names.getOrDefault(entry.actor(), ""),
                entry.reason(),
                entry.actedAt());
    }
}
