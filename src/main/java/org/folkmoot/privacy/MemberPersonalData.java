package org.folkmoot.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberDetail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account itself: told here, since the register of people knows nothing of this module. */
@Component
class MemberPersonalData implements HoldsPersonalData {

    private final MemberService members;

    MemberPersonalData(MemberService members) {
        this.members = members;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        members.find(person).ifPresent(me -> tell(me, to));
    }

    private static void tell(MemberDetail me, PersonalDataSink to) {
        to.list("account");
        to.row(facts(
                "id", me.id().value(),
                "name", me.name(),
                "email", me.email(),
                "roles", me.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")),
                "joined-at", me.joinedAt(),
                "password", me.canSignIn(),
                "last-here-at", me.lastHereAt()));
        to.list("affiliations");
        me.affiliations()
                .forEach(one -> to.row(facts(
                        "organisation", one.organisationName(),
                        "job-title", one.jobTitle(),
                        "first-day", one.firstDay(),
                        "last-day", one.lastDay())));
        to.list("job-titles-before");
        for (var held : me.affiliations())
            held.formerJobs()
                    .forEach(job -> to.row(facts(
                            "organisation", held.organisationName(),
                            "job-title", job.jobTitle(),
                            "until", job.until(),
                            "by", job.changedBy())));
        to.list("role-changes");
        me.roleChanges()
                .forEach(one -> to.row(
                        facts("role", one.role().name(), "given", one.granted(), "by", one.by(), "at", one.at())));
    }

    static Map<String, @Nullable Object> facts(@Nullable Object... namesAndValues) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < namesAndValues.length; i += 2)
            facts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        return facts;
    }

    @Override
    public List<String> goes() {
        return List.of("member.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("member.data.stays");
    }

    /** The person's own row goes last of all: {@link Deletions} sees to it. */
    @Override
    public void forget(Forgetting person) {}
}
