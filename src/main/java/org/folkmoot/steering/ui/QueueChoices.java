package org.folkmoot.steering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.steering.Narrowing;
import org.folkmoot.steering.TagService;

/** The values each {@link Narrowing} can have, in the words of the programme, the register and the group. */
@SpringComponent
class QueueChoices {

    private static final List<String> ORIGINS = List.of("session", "inquiry", "idea", "contact", "paper", "person");

    private final ProgrammeService programme;
    private final OrganisationService organisations;
    private final TagService tags;
    private final IdeaWords words;

    QueueChoices(ProgrammeService programme, OrganisationService organisations, TagService tags, IdeaWords words) {
        this.programme = programme;
        this.organisations = organisations;
        this.tags = tags;
        this.words = words;
    }

    List<Choice> of(Narrowing by) {
        var strategy = programme.strategy();
        return switch (by) {
            case STAGE ->
                Stream.of(IdeaStage.SUBMITTED, IdeaStage.SHORTLISTED)
                        .map(stage -> new Choice(Narrowing.of(stage), words.stage(stage)))
                        .toList();
            case THEME -> choices(strategy.themes(), one -> one.id().value(), one -> one.name());
            case PRINCIPLE -> choices(strategy.principles(), one -> one.id().value(), one -> one.name());
            case CONDITION -> choices(strategy.conditions(), one -> one.id().value(), one -> one.name());
            case SECTOR -> choices(programme.sectors(), one -> one.id().value(), one -> one.name());
            case AREA -> choices(programme.areas(), one -> one.id().value(), one -> one.name());
            case ORGANISATION -> choices(organisations.all(), one -> one.id().value(), one -> one.name());
            case ORIGIN ->
                ORIGINS.stream()
                        .map(kind ->
                                new Choice("origin." + kind, UI.getCurrent().getTranslation("origin." + kind)))
                        .toList();
            case TAG -> choices(tags.all(), one -> one.id().value(), one -> one.name());
        };
    }

    private static <T> List<Choice> choices(List<T> all, Function<T, UUID> id, Function<T, String> name) {
        return all.stream()
                .map(one -> new Choice(id.apply(one).toString(), name.apply(one)))
                .toList();
    }
}
