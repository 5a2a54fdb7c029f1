package org.folkmoot.moderation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code of conduct: a text of the portal's own until a manager writes another; every version stays readable. */
@Service
@Transactional(readOnly = true)
public class ConductService {

    public static final int TEXT_MAX = 20_000;

    private final ConductTexts texts;
    private final Entries entries;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final Conduct first;

    ConductService(
            ConductTexts texts,
            Entries entries,
            CurrentMember currentMember,
            PortalClock clock,
            @Value("classpath:moderation/conduct.md") Resource first)
            throws IOException {
        this.texts = texts;
        this.entries = entries;
        this.currentMember = currentMember;
        this.clock = clock;
        this.first = new Conduct(0, first.getContentAsString(StandardCharsets.UTF_8), null);
    }

    @PreAuthorize("permitAll")
    public Conduct current() {
        return texts.findFirstByOrderByNumberDesc().map(ConductText::shown).orElse(first);
    }

    @PreAuthorize("permitAll")
    public Optional<Conduct> version(int number) {
        return number == 0 ? Optional.of(first) : texts.findByNumber(number).map(ConductText::shown);
    }

    /** Newest first; the last one is the text the portal came with. */
    @PreAuthorize("permitAll")
    public List<Conduct> versions() {
        return Stream.concat(texts.findAllByOrderByNumberDesc().stream().map(ConductText::shown), Stream.of(first))
                .toList();
    }

    /**
     * Writes the next version.
     *
     * @param seen number of the version the person started from
     * @throws RefusedException CHANGED_ELSEWHERE when there is a newer one
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void write(String text, int seen) {
        if (current().number() != seen) throw new RefusedException(ModerationRefusal.CHANGED_ELSEWHERE);
        var me = currentMember.id();
        var now = clock.instant();
        try {
            texts.saveAndFlush(new ConductText(seen + 1, text, me, now));
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(ModerationRefusal.CHANGED_ELSEWHERE);
        }
        entries.save(ModerationEntry.onPortal(Act.CONDUCT_CHANGED, me, String.valueOf(seen + 1), now));
    }
}
