package org.folkmoot.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** An SMTP server on loopback that can be told to refuse, stall, drop and die, mail by mail. */
public final class ScriptedSmtp implements AutoCloseable {

    /** What it does with one mail. */
    public sealed interface Act {}

    /** Takes the mail and says so. */
    public record Take() implements Act {}

    /** Answers RCPT with this line. */
    public record RefuseRecipient(String answer) implements Act {}

    /** Reads the whole mail and answers with this line; it keeps nothing. */
    public record RefuseContent(String answer) implements Act {}

    /** Ends the connection before the mail is complete; it keeps nothing. */
    public record DropInContent() implements Act {}

    /** Takes the mail and ends the connection without a word. */
    public record TakeAndDrop() implements Act {}

    /** Takes the mail and says nothing for a while. */
    public record TakeAndStall() implements Act {}

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final IntFunction<Act> script;
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile IntConsumer onTaken = nth -> {};

    /** @param script what to do with the nth mail, from 1 */
    public ScriptedSmtp(IntFunction<Act> script) throws IOException {
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    public static ScriptedSmtp doing(Act act) throws IOException {
        return new ScriptedSmtp(nth -> act);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The mails it has taken, each with its headers. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    public List<String> takenIds() {
        return taken.stream()
                .map(mail -> mail.lines()
                        .filter(line -> line.startsWith("Message-ID: <"))
                        .findFirst()
                        .orElseThrow())
                .map(line -> line.substring("Message-ID: <".length(), line.indexOf('@')))
                .toList();
    }

    int calls() {
        return calls.get();
    }

    /** Told of the nth mail after it was taken and before the answer. */
    public void onTaken(IntConsumer then) {
        onTaken = then;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                calls.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            say(caller, "220 test");
            Act act = new Take();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("MAIL")) {
                    act = script.apply(mails.incrementAndGet());
                    say(caller, "250 OK");
                } else if (line.startsWith("RCPT")) {
                    say(caller, act instanceof RefuseRecipient(var answer) ? answer : "250 OK");
                } else if (line.startsWith("DATA")) {
                    say(caller, "354 go on");
                    if (act instanceof DropInContent) return;
                    if (!content(caller, in, act)) return;
                } else if (line.startsWith("QUIT")) {
                    say(caller, "221 bye");
                    return;
                } else say(caller, "250 OK");
            }
        } catch (IOException gone) {
            // the caller was killed
        }
    }

    private boolean content(Socket caller, BufferedReader in, Act act) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) return false;
            mail.append(line).append('\n');
        }
        if (act instanceof RefuseContent(var answer)) {
            say(caller, answer);
            return true;
        }
        taken.add(mail.toString());
        onTaken.accept(taken.size());
        if (act instanceof TakeAndDrop) return false;
        if (act instanceof TakeAndStall) stall();
        say(caller, "250 OK queued as " + taken.size());
        return true;
    }

    private static void stall() {
        try {
            TimeUnit.SECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
