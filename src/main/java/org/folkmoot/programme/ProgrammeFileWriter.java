package org.folkmoot.programme;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.folkmoot.programme.ProgrammeFile.TermLine;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes a programme file, and names the fields it can have. */
class ProgrammeFileWriter {

    static final List<String> FILE = List.of(
            "programme",
            "stages",
            "strands",
            "totalCost",
            "funding",
            "strategy",
            "sectors",
            "areas",
            "bodies",
            "organisations");
    static final List<String> PROGRAMME = List.of("name", "subtitle", "county", "aims", "outcomes");
    static final List<String> STAGE = List.of("name", "from", "to", "purpose");
    static final List<String> STRAND = List.of(
            "number",
            "name",
            "stage",
            "from",
            "to",
            "cost",
            "costInTotal",
            "otherStatedCost",
            "rhythm",
            "target",
            "parts",
            "metrics",
            "counts");
    static final List<String> TARGET = List.of("measure", "number", "note");
    static final List<String> PART = List.of("name", "cost", "target");
    static final List<String> FUNDING = List.of("regional", "pledges");
    static final List<String> REGIONAL = List.of("name", "amount", "state", "decidedOn");
    static final List<String> PLEDGE = List.of("name", "amount", "note", "approximate");
    static final List<String> STRATEGY = List.of("themes", "principles", "conditions");
    static final List<String> THEME = List.of("name", "outcome");
    static final List<String> TERM = List.of("name", "meaning");
    static final List<String> BODY = List.of("name", "kind", "size", "seats", "level", "hears", "cycle", "duties");
    static final List<String> ORGANISATION = List.of("name", "sector", "area");

    private static final String HEADER = "# Programme file. Money in thousands of pounds.\n";

    private ProgrammeFileWriter() {}

    static String write(ProgrammeFile file) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setWidth(10_000);
        options.setAllowUnicode(true);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(false);
        var out = new StringWriter().append(HEADER);
        new Yaml(options).serialize(file(file), out);
        return out.toString();
    }

    private static Node file(ProgrammeFile file) {
        return new Block(FlowStyle.BLOCK)
                .add("programme", programme(file.programme()))
                .add("stages", list(file.stages(), ProgrammeFileWriter::stage))
                .add("strands", list(file.strands(), ProgrammeFileWriter::strand))
                .add("totalCost", file.funding().totalCost())
                .add("funding", funding(file.funding()))
                .add(
                        "strategy",
                        new Block(FlowStyle.BLOCK)
                                .add(
                                        "themes",
                                        list(
                                                file.themes(),
                                                theme -> new Block(FlowStyle.FLOW)
                                                        .add("name", theme.name())
                                                        .addUnlessEmpty("outcome", theme.meaning())
                                                        .node()))
                                .add("principles", terms(file.principles()))
                                .add("conditions", terms(file.conditions()))
                                .node())
                .add("sectors", texts(file.sectors(), FlowStyle.FLOW))
                .add("areas", texts(file.areas(), FlowStyle.FLOW))
                .add("bodies", list(file.bodies(), ProgrammeFileWriter::body))
                .add(
                        "organisations",
                        list(
                                file.organisations(),
                                line -> new Block(FlowStyle.FLOW)
                                        .add("name", line.name())
                                        .add("sector", line.sector())
                                        .add("area", line.area())
                                        .node()))
                .node();
    }

    private static Node programme(ProgrammeSummary programme) {
        return new Block(FlowStyle.BLOCK)
                .add("name", programme.name())
                .addUnlessEmpty("subtitle", programme.subtitle())
                .addUnlessEmpty("county", programme.county())
                .add("aims", texts(programme.aims(), FlowStyle.BLOCK))
                .add("outcomes", texts(programme.outcomes(), FlowStyle.BLOCK))
                .node();
    }

    private static Node stage(StageSummary stage) {
        return new Block(FlowStyle.FLOW)
                .add("name", stage.name())
                .add("from", stage.from())
                .add("to", stage.to() == null ? nothing() : day(stage.to()))
                .addUnlessEmpty("purpose", stage.purpose())
                .node();
    }

    private static Node strand(StrandLine strand) {
        var block = new Block(FlowStyle.BLOCK)
                .add("number", strand.number())
                .add("name", strand.name())
                .add("stage", strand.stage())
                .add("from", strand.from())
                .add("to", strand.to())
                .add("cost", strand.cost());
        if (!strand.costInTotal()) block.add("costInTotal", scalar(Tag.BOOL, "false"));
        block.add("otherStatedCost", strand.otherStatedCost()).add("rhythm", strand.rhythm());
        // "null" says that the papers state none; where the parts have targets, the strand's is not the question.
        if (strand.target() != null) block.add("target", target(strand.target()));
        else if (strand.parts().stream().allMatch(part -> part.target() == null)) block.add("target", nothing());
        if (!strand.parts().isEmpty()) block.add("parts", list(strand.parts(), ProgrammeFileWriter::part));
        return block.add("metrics", texts(strand.metrics(), FlowStyle.FLOW))
                .add("counts", texts(strand.counts().stream().map(Enum::name).toList(), FlowStyle.FLOW))
                .node();
    }

    private static Node part(StrandPart part) {
        var block = new Block(FlowStyle.FLOW).add("name", part.name()).add("cost", part.cost());
        if (part.target() != null) block.add("target", target(part.target()));
        return block.node();
    }

    private static Node target(Target target) {
        return new Block(FlowStyle.FLOW)
                .add("measure", target.measure().name().toLowerCase(Locale.ROOT))
                .add("number", target.number())
                .add("note", target.note())
                .node();
    }

    private static Node funding(Funding funding) {
        var block = new Block(FlowStyle.BLOCK);
        var regional = funding.regional();
        if (regional != null)
            block.add(
                    "regional",
                    new Block(FlowStyle.FLOW)
                            .add("name", regional.name())
                            .add("amount", regional.amount())
                            .add("state", regional.state())
                            .add("decidedOn", regional.decidedOn())
                            .node());
        return block.add("pledges", list(funding.pledges(), pledge -> {
                    var line = new Block(FlowStyle.FLOW)
                            .add("name", pledge.name())
                            .add("amount", pledge.amount())
                            .add("note", pledge.note());
                    if (pledge.approximate()) line.add("approximate", scalar(Tag.BOOL, "true"));
                    return line.node();
                }))
                .node();
    }

    private static Node body(BodySummary body) {
        var block = new Block(FlowStyle.FLOW)
                .add("name", body.name())
                .add("kind", body.kind().name().toLowerCase(Locale.ROOT))
                .add("size", body.size());
        if (!body.seats().isEmpty()) block.add("seats", texts(body.seats(), FlowStyle.FLOW));
        return block.add("level", body.level())
                .add("hears", body.hears())
                .add("cycle", body.cycle())
                .add("duties", body.duties())
                .node();
    }

    private static <T> Node list(List<T> things, Function<T, Node> writer) {
        return new SequenceNode(Tag.SEQ, things.stream().map(writer).toList(), style(things, FlowStyle.BLOCK));
    }

    /** Names on one line while none has a meaning. */
    private static Node terms(List<TermLine> terms) {
        if (terms.stream().allMatch(term -> term.meaning().isEmpty()))
            return texts(terms.stream().map(TermLine::name).toList(), FlowStyle.FLOW);
        return list(
                terms,
                term -> term.meaning().isEmpty()
                        ? scalar(Tag.STR, term.name())
                        : new Block(FlowStyle.FLOW)
                                .add("name", term.name())
                                .add("meaning", term.meaning())
                                .node());
    }

    private static Node texts(List<String> texts, FlowStyle style) {
        return new SequenceNode(
                Tag.SEQ, texts.stream().map(text -> scalar(Tag.STR, text)).toList(), style(texts, style));
    }

    /** An empty list in block style would be written as nothing at all. */
    private static FlowStyle style(List<?> things, FlowStyle style) {
        return things.isEmpty() ? FlowStyle.FLOW : style;
    }

    private static Node day(LocalDate day) {
        return scalar(Tag.TIMESTAMP, day.toString());
    }

    private static Node nothing() {
        return scalar(Tag.NULL, "null");
    }

    private static Node scalar(Tag tag, String value) {
        return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
    }

    /** Fields in their order; those with nothing to say are left out. */
    private static final class Block {

        private final List<NodeTuple> fields = new ArrayList<>();
        private final FlowStyle style;

        Block(FlowStyle style) {
            this.style = style;
        }

        Block add(String name, Node node) {
            fields.add(new NodeTuple(scalar(Tag.STR, name), node));
            return this;
        }

        Block add(String name, @Nullable String text) {
            return text == null ? this : add(name, scalar(Tag.STR, text));
        }

        Block addUnlessEmpty(String name, String text) {
            return text.isEmpty() ? this : add(name, text);
        }

        Block add(String name, @Nullable Integer number) {
            return number == null ? this : add(name, scalar(Tag.INT, number.toString()));
        }

        Block add(String name, @Nullable LocalDate day) {
            return day == null ? this : add(name, day(day));
        }

        Node node() {
            return new MappingNode(Tag.MAP, fields, fields.isEmpty() ? FlowStyle.FLOW : style);
        }
    }
}
