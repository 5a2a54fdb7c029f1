package org.folkmoot.note;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The templates there are. The first one comes from the message bundle, the first time one is looked for. */
@Component
class Templates {

    private static final NoteTemplateId FIRST = new NoteTemplateId(new UUID(0x7000L, 0x8000000000000001L));
    private static final int COMMENT_DAYS = 10;

    /** The words of its sections are {@code note.template.<n>} and {@code note.template.<n>.help}, from 1. */
    private static final List<NoteSectionKind> SECTIONS = List.of(
            NoteSectionKind.LINES,
            NoteSectionKind.LINES,
            NoteSectionKind.LINES,
            NoteSectionKind.LINES,
            NoteSectionKind.LINES,
            NoteSectionKind.IDEAS,
            NoteSectionKind.ACTIONS,
            NoteSectionKind.WORDS);

    private final TemplateEditions editions;
    private final TemplateSections sections;
    private final MessageSource messages;
    private final PortalClock clock;
    private final TransactionTemplate apart;

    Templates(
            TemplateEditions editions,
            TemplateSections sections,
            MessageSource messages,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.editions = editions;
        this.sections = sections;
        this.messages = messages;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<TemplateEdition> latest() {
        var all = editions.latest();
        return all.isEmpty() ? List.of(first()) : all;
    }

    TemplateEdition add(EditTemplate asked, @Nullable MemberId by) {
        var edition = editions.saveAndFlush(new TemplateEdition(asked, by, clock.instant()));
        for (var place = 0; place < asked.sections().size(); place++)
            sections.save(
                    new TemplateSection(edition.id(), place, asked.sections().get(place)));
        return edition;
    }

    private TemplateEdition first() {
        try {
            return Objects.requireNonNull(apart.execute(status -> add(
                    new EditTemplate(FIRST, 0, text("note.template.title"), COMMENT_DAYS, true, firstSections()),
                    null)));
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            return Objects.requireNonNull(
                    apart.execute(status -> editions.latest().getFirst()));
        }
    }

    private List<NoteSectionText> firstSections() {
        return IntStream.range(0, SECTIONS.size())
                .mapToObj(i -> new NoteSectionText(
                        SECTIONS.get(i), text("note.template." + (i + 1)), text("note.template." + (i + 1) + ".help")))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
