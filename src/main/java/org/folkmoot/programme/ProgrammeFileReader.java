package org.folkmoot.programme;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.programme.ProgrammeFile.TermLine;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a programme file. YAML is taken apart only as far as its nodes, which know their lines; nothing is constructed
 * from tags, and anchors are refused.
 */
class ProgrammeFileReader {

    static final int NUMBER_MAX = 999;
    static final int SIZE_MAX = 10_000;
    private static final int SOME = 100;
    private static final int MANY = 5_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char STAND_IN = '\uFFFD';

    private static final Map<String, Measure> MEASURES = allowed(Measure.values(), true);
    private static final Map<String, BodyKind> BODY_KINDS = allowed(BodyKind.values(), true);
    private static final Map<String, EngagementKind> COUNTS = allowed(EngagementKind.values(), false);

    private final FileProblems problems = new FileProblems();

    private ProgrammeFileReader() {}

    /** @throws ProgrammeFileException with everything that is wrong */
    static ProgrammeFile read(String yaml) {
        var reader = new ProgrammeFileReader();
        var root = reader.compose(yaml);
        reader.problems.throwIfAny();
        if (root == null) throw new IllegalStateException("no node and no problem");
        var file = reader.file(root);
        reader.problems.throwIfAny();
        return file;
    }

    private @Nullable Node compose(String raw) {
        if (raw.length() > ProgrammeFileText.MAX_BYTES
                || raw.getBytes(StandardCharsets.UTF_8).length > ProgrammeFileText.MAX_BYTES) {
            problems.add(1, "", "programme.file.too-large", ProgrammeFileText.MAX_BYTES / 1024);
            return null;
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(ProgrammeFileText.MAX_BYTES);
        options.setNestingDepthLimit(12);
        // Nothing is made from a tag here; FileFields refuses it together with everything else that is wrong.
        options.setTagInspector(tag -> true);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(shown(raw)));
            if (root instanceof MappingNode) return root;
            if (root == null || Tag.NULL.equals(root.getTag())) problems.add(1, "", "programme.file.empty");
            else
                problems.add(
                        root.getStartMark().getLine() + 1,
                        "",
                        "programme.file.not-fields",
                        String.join(", ", ProgrammeFileWriter.FILE));
        } catch (MarkedYAMLException marked) {
            var mark = marked.getProblemMark() == null ? marked.getContextMark() : marked.getProblemMark();
            problems.add(
                    mark == null ? 1 : mark.getLine() + 1, "", "programme.file.not-yaml", said(marked.getProblem()));
        } catch (YAMLException other) {
            problems.add(1, "", "programme.file.not-yaml", said(other.getMessage()));
        }
        return null;
    }

    private static String said(@Nullable String problem) {
        return problem == null ? "" : problem.lines().findFirst().orElse("");
    }

    /** Notes characters that cannot be shown and puts a stand-in there, so that the rest is read as well. */
    private String shown(String raw) {
        var text = raw.isEmpty() || raw.charAt(0) != BYTE_ORDER_MARK ? raw : raw.substring(1);
        var shown = new StringBuilder(text);
        var line = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') line++;
            if (c == '\n' || c == '\r' || c == '\t' || !unusable(text, i)) continue;
            problems.add(line, "", "input.characters", String.format("U+%04X", (int) c));
            shown.setCharAt(i, STAND_IN);
        }
        return shown.toString();
    }

    private static boolean unusable(String text, int i) {
        var c = text.charAt(i);
        var pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return Character.isISOControl(c)
                || c == '\uFFFE'
                || c == '\uFFFF'
                || c == BYTE_ORDER_MARK
                || Character.isSurrogate(c) && !pair;
    }

    private ProgrammeFile file(Node root) {
        var all = new FileFields(problems, root, "", ProgrammeFileWriter.FILE);
        var stages = all.named("stages", SOME, ProgrammeFileWriter.STAGE, this::stage, StageSummary::name);
        var stageNames = names(stages.stream().map(StageSummary::name).toList());
        var sectors = all.names("sectors", SOME, Term.NAME_MAX);
        var areas = all.names("areas", SOME, Term.NAME_MAX);
        var strategy = all.block("strategy", ProgrammeFileWriter.STRATEGY);
        return new ProgrammeFile(
                programme(all),
                stages,
                strands(all, stageNames),
                funding(all),
                strategy == null
                        ? List.of()
                        : strategy.named("themes", SOME, ProgrammeFileWriter.THEME, this::theme, TermLine::name),
                strategy == null ? List.of() : strategy.terms("principles", SOME),
                strategy == null ? List.of() : strategy.terms("conditions", SOME),
                sectors,
                areas,
                all.named("bodies", SOME, ProgrammeFileWriter.BODY, b -> body(b, names(sectors)), BodySummary::name),
                organisations(all, names(sectors), names(areas)));
    }

    private ProgrammeSummary programme(FileFields all) {
        var block = all.block("programme", ProgrammeFileWriter.PROGRAMME);
        if (block == null) {
            all.problem("programme", "programme.file.required");
            return new ProgrammeSummary("", "", "", List.of(), List.of());
        }
        return new ProgrammeSummary(
                block.requiredLine("name", Term.NAME_MAX),
                block.optionalLine("subtitle", Programme.SUBTITLE_MAX),
                block.optionalLine("county", Programme.COUNTY_MAX),
                block.lines("aims", SOME, Programme.WORDING_MAX),
                block.lines("outcomes", SOME, Programme.WORDING_MAX));
    }

    private StageSummary stage(FileFields block) {
        if (block.absent("from")) block.problem("from", "programme.file.required");
        var from = block.day("from");
        var to = block.day("to");
        block.inOrder(from, to);
        return new StageSummary(
                block.requiredLine("name", Term.NAME_MAX),
                from == null ? FileFields.FIRST_DAY : from,
                to,
                block.optionalLine("purpose", Stage.PURPOSE_MAX));
    }

    private List<StrandLine> strands(FileFields all, Map<String, String> stages) {
        var lines = new HashMap<Integer, Integer>();
        return all.named(
                "strands",
                SOME,
                ProgrammeFileWriter.STRAND,
                block -> {
                    var strand = strand(block, stages);
                    if (strand.number() < 0) return strand;
                    var before = lines.putIfAbsent(strand.number(), block.line("number"));
                    if (before != null) block.problem("number", "programme.file.duplicate", strand.number(), before);
                    return strand;
                },
                StrandLine::name);
    }

    private StrandLine strand(FileFields block, Map<String, String> stages) {
        if (block.absent("number")) block.problem("number", "programme.file.required");
        var number = block.wholeNumber("number", 0, NUMBER_MAX);
        var from = block.day("from");
        var to = block.day("to");
        block.inOrder(from, to);
        return new StrandLine(
                number == null ? -1 : number,
                block.requiredLine("name", Term.NAME_MAX),
                block.oneOf("stage", stages),
                from,
                to,
                block.amount("cost"),
                block.flag("costInTotal", true),
                block.amount("otherStatedCost"),
                block.lineOrNull("rhythm", Strand.RHYTHM_MAX),
                target(block),
                block.named("parts", SOME, ProgrammeFileWriter.PART, this::part, StrandPart::name),
                block.lines("metrics", SOME, Strand.METRIC_MAX),
                block.someOf("counts", SOME, COUNTS));
    }

    private StrandPart part(FileFields block) {
        return new StrandPart(block.requiredLine("name", Term.NAME_MAX), block.amount("cost"), target(block));
    }

    private @Nullable Target target(FileFields strand) {
        var block = strand.block("target", ProgrammeFileWriter.TARGET);
        if (block == null) return null;
        for (var field : List.of("measure", "number"))
            if (block.absent(field)) block.problem(field, "programme.file.required");
        var measure = block.oneOf("measure", MEASURES);
        var number = block.wholeNumber("number", 1, 1_000_000);
        var note = block.lineOrNull("note", Strand.NOTE_MAX);
        return measure == null || number == null ? null : new Target(measure, number, note);
    }

    private Funding funding(FileFields all) {
        var total = all.amount("totalCost");
        var block = all.block("funding", ProgrammeFileWriter.FUNDING);
        if (block == null) return new Funding(total, null, List.of());
        var regional = block.block("regional", ProgrammeFileWriter.REGIONAL);
        return new Funding(
                total,
                regional == null
                        ? null
                        : new Funding.Regional(
                                regional.requiredLine("name", Term.NAME_MAX),
                                regional.requiredAmount("amount"),
                                regional.lineOrNull("state", Programme.STATE_MAX),
                                regional.day("decidedOn")),
                block.named(
                        "pledges",
                        SOME,
                        ProgrammeFileWriter.PLEDGE,
                        pledge -> new Funding.Pledge(
                                pledge.requiredLine("name", Term.NAME_MAX),
                                pledge.requiredAmount("amount"),
                                pledge.lineOrNull("note", PledgeRow.NOTE_MAX),
                                pledge.flag("approximate", false)),
                        Funding.Pledge::name));
    }

    private TermLine theme(FileFields block) {
        return new TermLine(block.requiredLine("name", Term.NAME_MAX), block.optionalLine("outcome", Term.OUTCOME_MAX));
    }

    private BodySummary body(FileFields block, Map<String, String> sectors) {
        if (block.absent("kind")) block.problem("kind", "programme.file.required");
        var kind = block.oneOf("kind", BODY_KINDS);
        return new BodySummary(
                block.requiredLine("name", Term.NAME_MAX),
                kind == null ? BodyKind.OTHER : kind,
                block.wholeNumber("size", 1, SIZE_MAX),
                block.someOf("seats", SOME, sectors),
                block.lineOrNull("level", Body.WORDING_MAX),
                block.lineOrNull("hears", Body.WORDING_MAX),
                block.lineOrNull("cycle", Body.WORDING_MAX),
                block.lineOrNull("duties", Body.DUTIES_MAX));
    }

    private List<OrganisationLine> organisations(
            FileFields all, Map<String, String> sectors, Map<String, String> areas) {
        return all.named(
                "organisations",
                MANY,
                ProgrammeFileWriter.ORGANISATION,
                block -> {
                    for (var field : List.of("sector", "area"))
                        if (block.absent(field)) block.problem(field, "programme.file.required");
                    var sector = block.oneOf("sector", sectors);
                    var area = block.oneOf("area", areas);
                    return new OrganisationLine(
                            block.requiredLine("name", Term.NAME_MAX),
                            sector == null ? "" : sector,
                            area == null ? "" : area);
                },
                OrganisationLine::name);
    }

    private static Map<String, String> names(List<String> names) {
        return names.stream()
                .collect(Collectors.toMap(
                        Function.identity(), Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static <E extends Enum<E>> Map<String, E> allowed(E[] constants, boolean lowerCase) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        constant -> lowerCase ? constant.name().toLowerCase(Locale.ROOT) : constant.name(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
