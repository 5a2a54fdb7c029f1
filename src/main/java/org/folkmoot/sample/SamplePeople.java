package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.sample.SampleTexts.Organisations;
import org.folkmoot.sample.SampleTexts.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's organisations and people. Nobody but the six sign-ins has a password. */
@Component
@Profile("sample")
class SamplePeople {

    private static final LocalDate SINCE = LocalDate.of(2008, 4, 1);
    private static final LocalDate MOVED_ON = LocalDate.of(2009, 1, 1);
    private static final LocalDate JOINED_FROM = LocalDate.of(2008, 9, 15);
    private static final LocalDate JOINED_UNTIL = LocalDate.of(2008, 11, 1);

    private final MemberService members;
    private final AccountDetails accounts;
    private final OrganisationService organisations;
    private final RegisterService registry;
    private final ProgrammeService programme;
    private final SampleSettings settings;
    private final Stage stage;

    SamplePeople(
            MemberService members,
            AccountDetails accounts,
            OrganisationService organisations,
            RegisterService registry,
            ProgrammeService programme,
            SampleSettings settings,
            Stage stage) {
        this.members = members;
        this.accounts = accounts;
        this.organisations = organisations;
        this.registry = registry;
        this.programme = programme;
        this.settings = settings;
        this.stage = stage;
    }

    Cast load(SampleCalendar calendar) {
        return new Loading(calendar, SampleFiles.organisations()).all();
    }

    private final class Loading {

        private final SampleCalendar calendar;
        private final Organisations texts;
        private final Random random = new Random(620);
        private final Instant founded;
        private final Map<String, OrganisationSummary> register = new LinkedHashMap<>();
        private int number;

        Loading(SampleCalendar calendar, Organisations texts) {
            this.calendar = calendar;
            this.texts = texts;
            this.founded = calendar.moment(JOINED_FROM, LocalTime.of(9, 0));
            readRegister();
        }

        Cast all() {
            var signIns = new LinkedHashMap<String, Person>();
            var manager = requireNonNull(texts.signIns().get("manager"));
            signIns.put("manager", signIn("manager", manager));
            addOrganisations(requireNonNull(signIns.get("manager")));
            texts.signIns().forEach((name, text) -> signIns.computeIfAbsent(name, key -> signIn(key, text)));

            var steering = new ArrayList<>(List.of(requireNonNull(signIns.get("steering"))));
            texts.steeringGroup()
                    .forEach(name ->
                            steering.add(person(name, "Chief executive", Set.of(Role.PARTICIPANT, Role.STEERING))));
            var facilitators = new ArrayList<>(List.of(requireNonNull(signIns.get("facilitator"))));
            texts.facilitators()
                    .forEach(name -> facilitators.add(
                            person(name, "Dialogue facilitator", Set.of(Role.PARTICIPANT, Role.FACILITATOR))));

            var crowd = new ArrayList<Person>();
            texts.people().forEach((name, people) -> crowd.addAll(people(name, people)));
            texts.invented().forEach(one -> crowd.addAll(people(one.name(), one.people())));
            crowd.removeIf(person -> texts.quiet().contains(person.organisation()));
            move(crowd, requireNonNull(signIns.get("manager")));
            return new Cast(crowd, signIns, steering, facilitators);
        }

        private void readRegister() {
            organisations.all().forEach(one -> register.put(one.name(), one));
        }

        private void addOrganisations(Person manager) {
            var sectors = programme.sectors().stream().collect(toMap(Sector::name, Sector::id));
            var areas = programme.areas().stream().collect(toMap(Area::name, Area::id));
            texts.invented()
                    .forEach(one -> stage.by(
                            manager,
                            founded,
                            () -> registry.add(new OrganisationFacts(
                                    one.name(),
                                    requireNonNull(sectors.get(one.sector()), one.sector()),
                                    requireNonNull(areas.get(one.area()), one.area())))));
            readRegister();
        }

        private Person signIn(String name, SignIn text) {
            var id = register(
                    name + "@example.org",
                    text.name(),
                    settings.password(),
                    text.roles(),
                    organisation(text),
                    text.job());
            stage.bySystem(founded, () -> {
                accounts.cameIn(id, true);
                return id;
            });
            return new Person(id, text.organisation(), sectorOf(text.organisation()));
        }

        private List<Person> people(String organisation, int howMany) {
            var jobs = requireNonNull(texts.jobs().get(sectorOf(organisation)), organisation);
            var people = new ArrayList<Person>();
            for (var i = 0; i < howMany; i++)
                people.add(person(organisation, jobs.get(random.nextInt(jobs.size())), Set.of(Role.PARTICIPANT)));
            return people;
        }

        private Person person(String organisation, String job, Set<Role> roles) {
            var mark = "sample %03d".formatted(++number);
            var id = register(
                    mark.replace(" ", "") + "@example.org",
                    job + " (" + mark + ")",
                    null,
                    roles,
                    summary(organisation).id(),
                    job);
            return new Person(id, organisation, sectorOf(organisation));
        }

        private MemberId register(
                String email,
                String name,
                @Nullable String password,
                Set<Role> roles,
                OrganisationId organisation,
                String job) {
            var joined = password == null
                    ? founded.plusSeconds(
                            random.nextInt((int) (JOINED_FROM.until(JOINED_UNTIL, ChronoUnit.DAYS) * 86_400)))
                    : founded;
            return stage.bySystem(
                    joined,
                    () -> members.register(new RegisterMember(
                            new EmailAddress(email), name, password, roles, organisation, job, calendar.day(SINCE))));
        }

        /** A few change their employer at New Year; what they did before stays counted where they were. */
        private void move(List<Person> crowd, Person manager) {
            var moved = calendar.moment(MOVED_ON, LocalTime.of(9, 0));
            for (var i = 0; i < texts.movers(); i++) {
                var at = i * crowd.size() / texts.movers();
                var person = crowd.get(at);
                var next = crowd.get((at + crowd.size() / 2) % crowd.size());
                if (next.organisation().equals(person.organisation())) continue;
                stage.by(manager, moved, () -> {
                    var held = members.find(person.id())
                            .orElseThrow()
                            .affiliations()
                            .getFirst();
                    members.endAffiliation(held.id(), calendar.day(MOVED_ON).minusDays(1));
                    members.affiliate(
                            person.id(), summary(next.organisation()).id(), held.jobTitle(), calendar.day(MOVED_ON));
                });
            }
        }

        private OrganisationId organisation(SignIn text) {
            return summary(text.organisation()).id();
        }

        private String sectorOf(String organisation) {
            return summary(organisation).sector().name();
        }

        private OrganisationSummary summary(String organisation) {
            return requireNonNull(register.get(organisation), organisation);
        }
    }
}
