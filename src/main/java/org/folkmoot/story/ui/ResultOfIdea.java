package org.folkmoot.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.folkmoot.files.FileService;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaBlock;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.story.RecordResult;
import org.folkmoot.story.ResultDetail;
import org.folkmoot.story.ResultService;
import org.folkmoot.story.StoryService;
import org.jspecify.annotations.Nullable;

/** On an idea's page: what came of it and its evidence, and for those who may, recording that. */
@org.springframework.stereotype.Component
class ResultOfIdea implements IdeaBlock {

    private final ResultService results;
    private final StoryService stories;
    private final FileService files;
    private final Dates dates;

    ResultOfIdea(ResultService results, StoryService stories, FileService files, Dates dates) {
        this.results = results;
        this.stories = stories;
        this.files = files;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> create(IdeaDetail idea, Runnable changed) {
        if (!goesOn(idea.stage())) return Optional.empty();
        var result = results.of(idea.id());
        var mayRecord = results.mayRecord(idea.id());
        if (result.isEmpty() && !mayRecord) return Optional.empty();
        var block = new Section();
        block.addClassName(result.isPresent() ? "fm-note" : "fm-section");
        result.ifPresent(one -> tell(block, one));
        if (mayRecord) block.add(actions(idea.id(), result.orElse(null), changed));
        if (result.isPresent()) block.add(new FileList(files, stories.evidence(idea.id()), dates));
        return Optional.of(block);
    }

    private void tell(Section block, ResultDetail result) {
        var by = new Paragraph(
                result.by().isEmpty()
                        ? tr("story.result.on", dates.day(result.at()))
                        : tr("story.result.by", result.by(), dates.day(result.at())));
        by.addClassName("fm-grey");
        block.add(new H2(tr("story.result.title")), by, RichTextView.show(result.wording()));
        if (!result.link().isEmpty()) block.add(new Paragraph(StoryParts.evidence(result.link())));
        stories.of(result.idea())
                .ifPresent(story -> block.add(new Paragraph(
                        new Anchor(StoryNavigation.story(story.id()), tr("story.result.as-story") + " ▸"))));
    }

    private Component actions(IdeaId idea, @Nullable ResultDetail result, Runnable changed) {
        var record = new Button(
                tr(result == null ? "story.result.record" : "story.result.correct"),
                click -> open(idea, result, changed));
        record.addClassName("fm-secondary");
        var line = new Div(record);
        line.addClassName("fm-actions");
        if (result != null) {
            var back = new Button(
                    tr("story.result.take-back"),
                    click -> Confirm.ask(
                            tr("story.result.take-back.title"),
                            tr("story.result.take-back.text"),
                            tr("story.result.take-back"),
                            () -> takeBack(result, changed)));
            back.addClassName("fm-quiet");
            line.add(back);
        }
        return line;
    }

    private void open(IdeaId idea, @Nullable ResultDetail result, Runnable changed) {
        var dialog = new ResultDialog();
        if (result != null) dialog.fill(result.wording(), result.link());
        var seen = new int[] {result == null ? results.lastTurn(idea) : result.turn()};
        dialog.onSave((wording, link) -> {
            try {
                results.record(new RecordResult(idea, seen[0], wording, link));
                dialog.close();
                Notice.show(tr("story.result.recorded"));
                changed.run();
            } catch (RefusedException refused) {
                var now = results.of(idea).filter(one -> one.turn() != seen[0]);
                now.ifPresent(one -> seen[0] = one.turn());
                dialog.refuse(tr(refused.refusal().key(), refused.arguments())
                        + now.map(one -> " " + tr("story.result.now", one.wording()))
                                .orElse(""));
            }
        });
        dialog.open();
    }

    private void takeBack(ResultDetail result, Runnable changed) {
        try {
            results.takeBack(result.idea(), result.turn());
        } catch (RefusedException refused) {
            Notice.show(tr(refused.refusal().key(), refused.arguments()));
        }
        changed.run();
    }

    private static boolean goesOn(IdeaStage stage) {
        return stage == IdeaStage.APPROVED || stage == IdeaStage.IN_DELIVERY || stage == IdeaStage.DELIVERED;
    }

    private static String tr(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
