package org.folkmoot.outreach;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contact c where c.id = :id")
    Optional<Contact> lock(UUID id);

    @Query(
            value = "select c.id from Contact c order by c.onDay desc, c.id desc",
            countQuery = "select count(c) from Contact c")
    Page<UUID> newest(Pageable page);

    @Query(
            value =
                    "select c.id from Contact c where c.organisationId in :organisations order by c.onDay desc, c.id desc",
            countQuery = "select count(c) from Contact c where c.organisationId in :organisations")
    Page<UUID> newestOf(Collection<UUID> organisations, Pageable page);

    @Query("select distinct c from Contact c left join fetch c.people where c.id in :ids")
    List<Contact> withPeople(Collection<UUID> ids);

    @Query("select c from ContactCorrection c where c.contactId in :ids")
    List<ContactCorrection> corrections(Collection<UUID> ids);

    /** Who was met at these organisations, taken back ones left out. */
    @Query("""
            select distinct c.organisationId as organisation, p.memberId as member from Contact c join c.people p
            where c.organisationId in :organisations and p.part = org.folkmoot.outreach.Contact.Part.MET
                and not exists (select 1 from ContactCorrection k where k.contactId = c.id)""")
    List<Met> metAt(Collection<UUID> organisations);

    interface Met {
        UUID getOrganisation();

        UUID getMember();
    }
}
