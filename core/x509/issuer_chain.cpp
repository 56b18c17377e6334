#include "core/x509/issuer_chain.h"

#include "core/base/openssl_error.h"

#include <QHash>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace p2s {
namespace {

// OpenSSL follows a hundred and says when there are more, so it must get to see more.
constexpr size_t longestChain = 128;
// Of candidates tried. A store has some hundred authorities; what has more in one place is made to cost time.
constexpr int mostTrials = 16384;

bool namesAsIssuer(const X509* certificate, const X509* candidate) {
    return X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(candidate)) == 0;
}

bool isSameAuthority(const X509* a, const X509* b) {
    if (X509_NAME_cmp(X509_get_subject_name(a), X509_get_subject_name(b)) != 0)
        return false;
    const EVP_PKEY* key = X509_get0_pubkey(a);
    const EVP_PKEY* other = X509_get0_pubkey(b);
    return key && other && EVP_PKEY_eq(key, other) == 1;
}

/// How good a way up is, the gravest first; a greater one is better.
struct PathRank {
    bool hasWishedRoot = false;
    bool isComplete = false;
    /// The number of faults, below zero.
    int merit = 0;
    /// When the first of its certificates ends, in seconds since 1970.
    qint64 end = 0;

    bool operator<(const PathRank& other) const {
        return std::tie(hasWishedRoot, isComplete, merit, end) <
               std::tie(other.hasWishedRoot, other.isComplete, other.merit, other.end);
    }
};

/// A search from the leaf upwards that tries the likeliest first and leaves out what cannot become better
/// than what it has. Everything is looked at once, however many paths it is on.
class PathSearch {
public:
    PathSearch(const Certificate& leaf, const QList<Certificate>& others, const ChainWishes& wishes)
        : m_others(others), m_wishes(wishes), m_hasWish(wishes.root && others.contains(*wishes.root)) {
        m_nodes.push_back(makeNode(leaf));
        // A way up that stops at the leaf is no way up: anything is better.
        m_bestRank.merit = std::numeric_limits<int>::min();
    }

    QList<Certificate> best() {
        climb(0, PathRank{.end = m_nodes.front().end});
        forgetOpensslErrors();
        QList<Certificate> chain;
        for (const size_t index : m_best)
            chain.append(m_nodes[index].certificate);
        return chain;
    }

private:
    enum class Answer { Unknown, No, Yes };

    /// One that the certificate below names as its issuer.
    struct Candidate {
        size_t node;
        /// Whether it is also the one that the certificate below means, by its key identifier and serial.
        bool isMeant;
        Answer hasSigned = Answer::Unknown;
    };

    struct Node {
        Certificate certificate;
        bool isWished = false;
        bool isSound = false;
        bool isSelfIssued = false;
        qint64 end = 0;
        Answer isSelfSigned = Answer::Unknown;
        std::optional<std::vector<Candidate>> candidates = {};
    };

    Node makeNode(const Certificate& certificate) const {
        Node node{certificate};
        node.isWished = m_hasWish && certificate == *m_wishes.root;
        const bool isDated = !m_wishes.now.isValid() || certificate.isValidAt(m_wishes.now);
        node.isSound = isDated && certificate.isCa();
        node.isSelfIssued = namesAsIssuer(certificate.native(), certificate.native());
        node.end = certificate.notAfter().toSecsSinceEpoch();
        return node;
    }

    /// The same certificate is the same node, wherever it came from.
    size_t nodeOf(const Certificate& certificate) {
        const QString thumbprint = certificate.sha256Thumbprint();
        const auto known = m_known.constFind(thumbprint);
        if (known != m_known.constEnd())
            return *known;
        m_nodes.push_back(makeNode(certificate));
        m_known.insert(thumbprint, m_nodes.size() - 1);
        return m_nodes.size() - 1;
    }

    bool isSelfSigned(size_t index) {
        Node& node = m_nodes[index];
        if (node.isSelfSigned == Answer::Unknown)
            node.isSelfSigned =
                node.isSelfIssued && node.certificate.isSelfSigned() ? Answer::Yes : Answer::No;
        return node.isSelfSigned == Answer::Yes;
    }

    /// What speaks for trying it before another.
    auto promise(const Candidate& candidate) const {
        const Node& node = m_nodes[candidate.node];
        return std::make_tuple(node.isWished, node.isSound && candidate.isMeant, node.isSelfIssued, node.end);
    }

    void findCandidates(size_t index) {
        const Certificate below = m_nodes[index].certificate;
        const Certificate leaf = m_nodes.front().certificate;
        std::vector<Candidate> found;
        for (const Certificate& other : m_others) {
            // The names are the cheapest to compare, and of most candidates all there is to it.
            if (!namesAsIssuer(below.native(), other.native()) || other == leaf || other == below)
                continue;
            const size_t node = nodeOf(other);
            const bool isThere = std::any_of(found.begin(), found.end(),
                                             [&](const Candidate& each) { return each.node == node; });
            if (!isThere)
                found.push_back({node, X509_check_issued(other.native(), below.native()) == X509_V_OK});
        }
        std::stable_sort(found.begin(), found.end(),
                         [this](const Candidate& a, const Candidate& b) { return promise(b) < promise(a); });
        m_nodes[index].candidates = std::move(found);
    }

    /// A certificate twice on a path is a loop, and so is another one of the same authority (RFC 4158 §5.2).
    bool isLoop(size_t index) const {
        const X509* candidate = m_nodes[index].certificate.native();
        return std::any_of(m_path.begin(), m_path.end(), [&](size_t each) {
            return each == index || isSameAuthority(m_nodes[each].certificate.native(), candidate);
        });
    }

    bool mayGoOn() {
        m_isOver = m_isOver || ++m_trials > mostTrials || (m_wishes.keepGoing && !m_wishes.keepGoing());
        return !m_isOver;
    }

    bool hasSigned(size_t below, size_t number) {
        Candidate& candidate = (*m_nodes[below].candidates)[number];
        if (candidate.hasSigned == Answer::Unknown) {
            EVP_PKEY* key = X509_get0_pubkey(m_nodes[candidate.node].certificate.native());
            X509* signedOne = m_nodes[below].certificate.native();
            candidate.hasSigned = key && X509_verify(signedOne, key) == 1 ? Answer::Yes : Answer::No;
        }
        return candidate.hasSigned == Answer::Yes;
    }

    void offer(const PathRank& rank) {
        if (m_bestRank < rank) {
            m_bestRank = rank;
            m_best = m_path;
        }
    }

    /// What would come of \a rank with \a candidate on top.
    PathRank with(PathRank rank, const Candidate& candidate) const {
        const Node& node = m_nodes[candidate.node];
        rank.hasWishedRoot = rank.hasWishedRoot || node.isWished;
        rank.merit -= node.isSound && candidate.isMeant ? 0 : 1;
        rank.end = std::min(rank.end, node.end);
        return rank;
    }

    bool canBecomeBest(PathRank rank) const {
        rank.hasWishedRoot = rank.hasWishedRoot || m_hasWish;
        rank.isComplete = true;
        return m_bestRank < rank;
    }

    /// \a rank: of the path up to \a index.
    void climb(size_t index, PathRank rank) {
        if (isSelfSigned(index)) {
            rank.isComplete = true;
            offer(rank);
            return;
        }
        bool isDeadEnd = true;
        if (m_path.size() < longestChain) {
            if (!m_nodes[index].candidates)
                findCandidates(index);
            for (size_t number = 0; number < m_nodes[index].candidates->size() && !m_isOver; ++number) {
                const Candidate candidate = (*m_nodes[index].candidates)[number];
                const PathRank next = with(rank, candidate);
                if (isLoop(candidate.node))
                    continue;
                if (!canBecomeBest(next)) {
                    isDeadEnd = false;
                    continue;
                }
                if (!mayGoOn())
                    break;
                if (!hasSigned(index, number))
                    continue;
                isDeadEnd = false;
                m_path.push_back(candidate.node);
                climb(candidate.node, next);
                m_path.pop_back();
            }
        }
        if (isDeadEnd)
            offer(rank);
    }

    const QList<Certificate>& m_others;
    const ChainWishes& m_wishes;
    bool m_hasWish;
    /// The leaf first.
    std::vector<Node> m_nodes;
    QHash<QString, size_t> m_known;
    /// Above the leaf.
    std::vector<size_t> m_path;
    std::vector<size_t> m_best;
    PathRank m_bestRank;
    int m_trials = 0;
    bool m_isOver = false;
};

} // namespace

QList<Certificate> chainAbove(const Certificate& leaf, const QList<Certificate>& others,
                              const ChainWishes& wishes) {
    return PathSearch(leaf, others, wishes).best();
}

} // namespace p2s
