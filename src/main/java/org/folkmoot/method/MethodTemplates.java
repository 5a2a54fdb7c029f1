package org.folkmoot.method;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The templates there are. The first ones are written the first time any are looked for. */
@Component
class MethodTemplates {

    private final MethodTemplateEditions editions;
    private final MethodTemplatePhases phases;
    private final MethodTemplateQuestions questions;
    private final FirstMethods first;
    private final MemberService members;
    private final PortalClock clock;
    private final TransactionTemplate apart;

    MethodTemplates(
            MethodTemplateEditions editions,
            MethodTemplatePhases phases,
            MethodTemplateQuestions questions,
            FirstMethods first,
            MemberService members,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.editions = editions;
        this.phases = phases;
        this.questions = questions;
        this.first = first;
        this.members = members;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The newest edition of each, the oldest template first. */
    List<MethodTemplateDetail> latest() {
        var all = read();
        return all.isEmpty() ? begin() : all;
    }

    /** The newest edition, also one that was written after the transaction that asks had begun. */
    Optional<MethodTemplateDetail> find(MethodTemplateId id) {
        var found = read(id);
        return found.isPresent() ? found : Objects.requireNonNull(apart.execute(status -> read(id)));
    }

    private Optional<MethodTemplateDetail> read(MethodTemplateId id) {
        return editions.findFirstByTemplateIdOrderByEditionDesc(id.value())
                .map(edition -> details(List.of(edition)).getFirst());
    }

    /** @param by null for the portal's own */
    void add(EditMethod asked, @Nullable MemberId by) {
        var edition = editions.saveAndFlush(new MethodTemplateEdition(asked, by, clock.instant()));
        for (var place = 0; place < asked.phases().size(); place++)
            phases.save(new MethodTemplatePhase(edition, place, asked.phases().get(place)));
        for (var place = 0; place < asked.questions().size(); place++)
            questions.save(
                    new MethodTemplateQuestion(edition, place, asked.questions().get(place)));
    }

    /** Written and read in transactions of their own: the one that asks may have looked before they were there. */
    private List<MethodTemplateDetail> begin() {
        try {
            apart.executeWithoutResult(status -> first.all().forEach(one -> add(one, null)));
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            // theirs are as good
        }
        return Objects.requireNonNull(apart.execute(status -> read()));
    }

    private List<MethodTemplateDetail> read() {
        return details(editions.latest());
    }

    private List<MethodTemplateDetail> details(List<MethodTemplateEdition> all) {
        var keys = all.stream().map(MethodTemplateEdition::id).toList();
        var phasesOf = phases.findByEditionIdInOrderByPlace(keys).stream()
                .collect(Collectors.groupingBy(MethodTemplatePhase::edition));
        var questionsOf = questions.findByEditionIdInOrderByPlace(keys).stream()
                .collect(Collectors.groupingBy(MethodTemplateQuestion::edition));
        var names = members.namesOf(all.stream()
                .map(MethodTemplateEdition::madeBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new MethodTemplateDetail(
                        one.template(),
                        one.edition(),
                        one.name(),
                        one.purpose(),
                        one.offered(),
                        Optional.ofNullable(one.madeBy()).map(names::get).orElse(""),
                        one.madeAt(),
                        rows(phasesOf.get(one.id())).stream()
                                .map(MethodTemplatePhase::text)
                                .toList(),
                        rows(questionsOf.get(one.id())).stream()
                                .map(MethodTemplateQuestion::question)
                                .toList()))
                .toList();
    }

    private static <T> List<T> rows(@Nullable List<T> found) {
        return found == null ? List.of() : found;
    }
}
