package blank;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Boot, Vaadin, readiness and one heading: what any such application costs to start. */
@SpringBootApplication
public class BlankApplication {

    public static void main(String[] args) {
        SpringApplication.run(BlankApplication.class, args);
    }

    @Route("")
    static class Home extends H1 {
        Home() {
            super("Blank");
        }
    }
}
