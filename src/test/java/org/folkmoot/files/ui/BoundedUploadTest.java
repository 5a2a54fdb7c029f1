package org.folkmoot.files.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.folkmoot.files.FileHolder;
import org.folkmoot.files.FileService;
import org.folkmoot.files.TestFiles;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The handler alone, with requests that lie about their length. */
@PortalTest
class BoundedUploadTest {

    private static final long MOST = 10L * 1024 * 1024;

    @Autowired
    FileService files;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    private FileHolder holder;

    @BeforeEach
    void comeIn() {
        MemberId author = people.person(Role.PARTICIPANT);
        holder = ideas.by(author, "Benches").asHolder();
        people.signIn(author);
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void aFalseLengthHelpsNobody() throws IOException {
        assertThat(sent(MOST + 1, 12, false).isRejected()).isTrue();
        assertThat(sent(MOST + 1, 12, true).isRejected()).isTrue();
        assertThat(sent(MOST + 1, -1, false).isRejected()).isTrue();
        assertThat(files.on(holder).files()).isEmpty();
        assertThat(sent(MOST, Long.MAX_VALUE, false).isRejected()).isFalse();
        assertThat(sent(1000, 0, true).isRejected()).isFalse();
        assertThat(files.on(holder).files()).extracting(file -> file.bytes()).containsExactly(MOST, 1000L);
    }

    private UploadEvent sent(long really, long says, boolean multipart) throws IOException {
        var request = mock(VaadinRequest.class);
        when(request.getInputStream()).thenReturn(TestFiles.ofSize(really));
        when(request.getContentLengthLong()).thenReturn(says);
        Part part = null;
        if (multipart) {
            part = mock(Part.class);
            when(part.getInputStream()).thenReturn(TestFiles.ofSize(really));
            when(part.getSize()).thenReturn(says);
        }
        var component = new Div();
        var event = new UploadEvent(
                request,
                mock(VaadinResponse.class),
                mock(VaadinSession.class),
                "a.txt",
                says,
                "image/png",
                component.getElement(),
                part);
        new BoundedUpload(files, holder, MOST, new Silent()).handleUploadRequest(event);
        return event;
    }

    private static class Silent implements BoundedUpload.Done {
        @Override
        public void attached() {}

        @Override
        public void refused(RefusedException why) {}

        @Override
        public void failed() {}

        @Override
        public void refusedByBrowser() {}
    }
}
