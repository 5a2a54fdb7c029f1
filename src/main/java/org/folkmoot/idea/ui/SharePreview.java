package org.folkmoot.idea.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.ShareTags;
import org.springframework.stereotype.Component;

/** What chat programs and social sites show of an idea's address: its title and its first words, of open ideas alone. */
@Component
class SharePreview implements VaadinServiceInitListener {

    private static final int DESCRIPTION_MAX = 200;
    private static final Pattern PATH = Pattern.compile("/?ideas/([0-9a-fA-F-]{36})/?");

    private final transient IdeaService ideas;
    private final transient FolkmootSettings settings;

    SharePreview(IdeaService ideas, FolkmootSettings settings) {
        this.ideas = ideas;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::describe);
    }

    private void describe(IndexHtmlResponse page) {
        idea(page.getVaadinRequest().getPathInfo()).ifPresent(idea -> {
            var words = RichText.excerpt(idea.wording(), DESCRIPTION_MAX);
            ShareTags.write(
                    page.getDocument().head(), idea.title(), words, settings.url(IdeaNavigation.idea(idea.id())));
        });
    }

    private Optional<IdeaDetail> idea(String path) {
        if (path == null) return Optional.empty();
        var found = PATH.matcher(path);
        return found.matches()
                ? IdeaId.parse(found.group(1))
                        .flatMap(ideas::find)
                        .filter(idea -> idea.note() == null && idea.stage() != IdeaStage.WITHDRAWN)
                : Optional.empty();
    }
}
