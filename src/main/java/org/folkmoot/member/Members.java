package org.folkmoot.member;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Members extends Repository<Member, UUID> {

    Member save(Member member);

    Optional<Member> findById(UUID id);

    Optional<Member> findByEmail(String email);

    boolean existsByEmail(String email);

    long count();

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.id = :id")
    Optional<Member> lock(UUID id);

    /** Ids of all administrators, as text; others who want to change them wait until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select cast(member_id as char(36)) from member_role where role = 'ADMINISTRATOR' for update")
    List<String> lockAdministrators();

    @Query("select m.id as id, m.email as email from Member m where m.email in :emails")
    List<KeyOfMember> keysOf(Collection<String> emails);

    @Query("select m.id as id, m.name as name from Member m where m.erasedAt is null and lower(m.name) in :names")
    List<NameOfMember> withNames(Collection<String> names);

    @Query("select m.id as id, m.name as name from Member m where m.id in :ids")
    List<NameOfMember> namesOf(Collection<UUID> ids);

    @Query("select m.id as id, m.name as name from Member m where m.id in :ids and m.erasedAt is null")
    List<NameOfMember> namesOfAccounts(Collection<UUID> ids);

    @Query(
            "select m.id as id, m.name as name from Member m where m.erasedAt is null and lower(m.name) like :pattern escape '!' order by m.name, m.id")
    List<NameOfMember> namesLike(String pattern, Limit limit);

    @Query(
            "select m.id as id, m.name as name from Member m where m.erasedAt is null and lower(m.name) like :pattern"
                    + " escape '!' and exists (select a.id from Affiliation a where a.memberId = m.id and a.organisationId ="
                    + " :organisation and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)) order by m.name, m.id")
    List<NameOfMember> colleaguesLike(UUID organisation, LocalDate day, String pattern, Limit limit);

    @Query(
            value =
                    "select m.id from Member m where m.erasedAt is null and (lower(m.name) like :pattern escape '!' or m.email like :pattern escape '!') order by m.name, m.id",
            countQuery =
                    "select count(m) from Member m where m.erasedAt is null and (lower(m.name) like :pattern escape '!' or m.email like :pattern escape '!')")
    Page<UUID> search(String pattern, Pageable page);

    /** Those of these people who still have an account. */
    @Query("select distinct m from Member m left join fetch m.roles where m.id in :ids and m.erasedAt is null")
    List<Member> findAll(Collection<UUID> ids);

    @Query("select distinct m from Member m left join fetch m.roles order by m.name, m.id")
    List<Member> everyone();

    @Query("select m.id from Member m join m.roles r where r = :role and m.erasedAt is null")
    Set<UUID> holding(Role role);

    interface KeyOfMember {
        UUID getId();

        String getEmail();
    }

    interface NameOfMember {
        UUID getId();

        String getName();
    }
}
