package org.folkmoot.reply;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes replies to mails of the kind "test", unless told otherwise. */
@Component
class TestReplies implements ReplyTaker {

    private final List<TakeReply> taken = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException refusing;

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public void take(TakeReply reply) {
        var no = refusing;
        if (no != null) throw no;
        taken.add(reply);
    }

    List<TakeReply> taken() {
        return taken;
    }

    void refuse(@Nullable RuntimeException no) {
        refusing = no;
    }

    void forget() {
        taken.clear();
        refusing = null;
    }
}
