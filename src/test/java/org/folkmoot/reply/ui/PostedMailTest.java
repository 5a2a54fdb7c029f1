package org.folkmoot.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The door for mail servers is shut unless a secret is set up, and shows nothing either way. */
@PortalTest
class PostedMailTest {

    @Autowired
    WebApplicationContext spring;

    @Autowired
    JdbcTemplate sql;

    private MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
    }

    @Test
    void withoutTheSecretNothingIsTakenAndNoSessionBegins() throws Exception {
        for (var secret : new String[] {"", "Bearer ", "Bearer guess", "Basic x"}) {
            var answer = asked(post("/mail/in")
                    .header("Authorization", secret)
                    .contentType("message/rfc822")
                    .content("From: eve@elsewhere.test\n\nWords"));
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getContentAsString()).isEmpty();
            assertThat(answer.getHeader("Set-Cookie")).isNull();
        }
        assertThat(sql.queryForObject("select count(*) from reply_arrival", Integer.class))
                .isZero();
    }

    @Test
    void nothingElseIsOpenThere() throws Exception {
        assertThat(asked(get("/mail/in")).getStatus()).isIn(401, 403, 405);
    }

    private MockHttpServletResponse asked(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
