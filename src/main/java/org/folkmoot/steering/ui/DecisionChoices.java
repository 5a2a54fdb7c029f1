package org.folkmoot.steering.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.programme.BodySummary;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.steering.AnswerTemplateService;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.folkmoot.steering.TemplateLine;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the fields of a decision offer: people and bodies to own it, inquiries and bodies to refer to, ideas to merge into. */
@Component
class DecisionChoices {

    private static final int LOOKED_AT = 20;
    private static final int INQUIRIES = 100;

    private final MemberService members;
    private final ProgrammeService programme;
    private final InquiryService inquiries;
    private final IdeaService ideas;
    private final QueueService queue;
    private final AnswerTemplateService templates;
    private final PortalClock clock;

    DecisionChoices(
            MemberService members,
            ProgrammeService programme,
            InquiryService inquiries,
            IdeaService ideas,
            QueueService queue,
            AnswerTemplateService templates,
            PortalClock clock) {
        this.members = members;
        this.programme = programme;
        this.inquiries = inquiries;
        this.ideas = ideas;
        this.queue = queue;
        this.templates = templates;
        this.clock = clock;
    }

    PortalClock clock() {
        return clock;
    }

    List<TemplateLine> templates() {
        return templates.list();
    }

    TemplateLine filled(TemplateLine template, IdeaId idea) {
        return templates.fill(template.id(), idea);
    }

    /** A person, or a body: then {@code person} is null. */
    record Owner(@Nullable MemberId person, String name, String label) {

        static Owner body(String name) {
            return new Owner(null, name, name);
        }
    }

    /** An inquiry with its page, or a body without one. */
    record Place(String name, String link) {}

    void owners(ComboBox<Owner> field) {
        offer(
                field,
                Owner::label,
                typed -> Stream.concat(
                        bodies(typed).map(Owner::body),
                        members.findForDesk(typed, LOOKED_AT).stream().map(DecisionChoices::owner)));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(Owner.body(typed.getDetail().strip())));
    }

    Optional<Owner> owner(@Nullable MemberId person, String body) {
        if (person == null) return body.isEmpty() ? Optional.empty() : Optional.of(Owner.body(body));
        return Optional.ofNullable(members.namesOf(List.of(person)).get(person))
                .map(name -> new Owner(person, name, name));
    }

    void places(ComboBox<Place> field) {
        offer(
                field,
                Place::name,
                typed -> Stream.concat(
                        inquiries.list(null, PageRequest.of(0, INQUIRIES)).stream()
                                .filter(inquiry -> inquiry.stage() != InquiryStage.CLOSED)
                                .filter(inquiry -> contains(inquiry.question(), typed))
                                .map(inquiry -> new Place(
                                        inquiry.question(),
                                        "inquiries/" + inquiry.id().value())),
                        bodies(typed).map(name -> new Place(name, ""))));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(new Place(typed.getDetail().strip(), "")));
    }

    /** @param not the idea that shall be merged */
    void ideas(ComboBox<IdeaSummary> field, Optional<IdeaId> not) {
        offer(
                field,
                IdeaSummary::title,
                typed -> ideas.matching(typed, PageRequest.of(0, LOOKED_AT)).stream()
                        .filter(idea -> not.filter(idea.id()::equals).isEmpty()));
    }

    /** Ideas that wait for an answer. */
    void waiting(ComboBox<IdeaSummary> field) {
        offer(
                field,
                IdeaSummary::title,
                typed -> ideas.matching(typed, PageRequest.of(0, 5 * LOOKED_AT)).stream()
                        .filter(idea -> idea.stage().inFiltering()));
    }

    List<IdeaId> longestWaiting(int howMany) {
        return queue.ids(QueueQuery.ALL, howMany);
    }

    Optional<IdeaSummary> idea(@Nullable IdeaId id) {
        return id == null
                ? Optional.empty()
                : ideas.summaries(List.of(id)).stream().findFirst();
    }

    private Stream<String> bodies(String typed) {
        return programme.bodies().stream().map(BodySummary::name).filter(name -> contains(name, typed));
    }

    private static <T> void offer(ComboBox<T> field, Function<T, String> label, Function<String, Stream<T>> find) {
        field.setItemLabelGenerator(label::apply);
        field.setItems((Query<T, String> query) -> find.apply(
                        Objects.requireNonNull(query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private static boolean contains(String text, String typed) {
        return text.toLowerCase(Locale.UK).contains(typed.strip().toLowerCase(Locale.UK));
    }

    private static Owner owner(PersonFound person) {
        return new Owner(
                person.id(),
                person.name(),
                person.organisation() == null ? person.name() : person.name() + ", " + person.organisation());
    }
}
