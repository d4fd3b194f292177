"""The keys by which a name is found: without case and blanks, by initials (초성), by Latin letters. Pure.

The masters give Korean issues no English name. So that `samsung` finds 삼성전자 all the same, a Korean name
is also spelled in Latin letters: the words that companies write in a way of their own are listed here,
and the rest is romanized by the official rules.
"""

import re
import unicodedata
from functools import cache

__all__ = ["asked", "folded", "initials", "latin"]

_FIRST, _LAST = 0xAC00, 0xD7A3
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# The sounds of a syllable's three parts, in the order of their codes; the first of `_TAILS` is none.
_LEADS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_VOWELS = (
    *("a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe"),
    *("yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"),
)
_TAILS = (
    *("", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l"),
    *("p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"),
)
# What a Korean keyboard makes of two consonants that are typed one after the other.
_CLUSTERS = str.maketrans(
    {"ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ"}
    | {"ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ"}
)

# Longer words stand for themselves though they begin with a shorter one.
_WORDS = {
    "삼성": "samsung",
    "현대": "hyundai",
    "현대차": "hyundai motor",
    "현대모비스": "hyundai mobis",
    "기아": "kia",
    "카카오": "kakao",
    "한화": "hanwha",
    "한진": "hanjin",
    "한국전력": "korea electric power kepco",
    "한국가스공사": "korea gas kogas",
    "한국항공우주": "korea aerospace industries kai",
    "한국": "korea hankook",
    "한미": "hanmi",
    "한온시스템": "hanon systems",
    "롯데": "lotte",
    "두산": "doosan",
    "신한": "shinhan",
    "신세계": "shinsegae",
    "하나": "hana",
    "우리": "woori",
    "셀트리온": "celltrion",
    "대한항공": "korean air lines",
    "대우": "daewoo",
    "미래에셋": "mirae asset",
    "넷마블": "netmarble",
    "크래프톤": "krafton",
    "하이브": "hybe",
    "하이닉스": "hynix",
    "하이트진로": "hite jinro",
    "에코프로비엠": "ecopro bm",
    "에코프로": "ecopro",
    "알테오젠": "alteogen",
    "아모레퍼시픽": "amorepacific",
    "아모레": "amore",
    "에스엠": "sm entertainment",
    "엔씨소프트": "ncsoft",
    "펄어비스": "pearl abyss",
    "포스코": "posco",
    "포스코퓨처엠": "posco future m",
    "네이버": "naver",
    "삼양": "samyang",
    "삼천당": "samchundang",
    "농심": "nongshim",
    "오리온": "orion",
    "오뚜기": "ottogi",
    "금호": "kumho",
    "유한양행": "yuhan",
    "녹십자": "green cross",
    "종근당": "chong kun dang",
    "동국": "dongkuk",
    "동원": "dongwon",
    "동화": "dongwha",
    "쌍용": "ssangyong",
    "코오롱": "kolon",
    "효성": "hyosung",
    "고려아연": "korea zinc",
    "교촌": "kyochon",
    "영풍": "young poong",
    "메리츠": "meritz",
    "키움": "kiwoom",
    "리노공업": "leeno industrial",
    "레인보우로보틱스": "rainbow robotics",
    "코스닥": "kosdaq",
    "코스피": "kospi",
    "종합": "composite",
    "전자": " electronics",
    "전기": " electro-mechanics",
    "화학": " chemical",
    "물산": " c&t",
    "생명": " life insurance",
    "화재": " fire insurance",
    "증권": " securities",
    "은행": " bank",
    "카드": " card",
    "보험": " insurance",
    "지주": " holdings",
    "홀딩스": " holdings",
    "금융": " financial",
    "건설": " construction",
    "중공업": " heavy industries",
    "제철": " steel",
    "철강": " steel",
    "조선": " shipbuilding",
    "바이오로직스": " biologics",
    "바이오": " bio",
    "제약": " pharmaceutical",
    "약품": " pharmaceutical",
    "에너지솔루션": " energy solution",
    "에너지": " energy",
    "이노베이션": " innovation",
    "텔레콤": " telecom",
    "통신": " telecom",
    "자동차": " motor",
    "타이어": " tire",
    "항공": " air",
    "해운": " shipping",
    "엔지니어링": " engineering",
    "엔터": " entertainment",
    "게임즈": " games",
    "디스플레이": " display",
    "반도체": " semiconductor",
    "시스템": " systems",
    "머티리얼즈": " materials",
    "에어로스페이스": " aerospace",
    "식품": " foods",
    "제과": " confectionery",
    "백화점": " department store",
    "레버리지": " leverage",
    "인버스": " inverse",
    "스팩": " spac",
}


def folded(text: str) -> str:
    """A text without case and blanks, its letters composed."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return "".join(text.casefold().split())


def asked(text: str) -> str:
    """The key of what a user typed: folded, and each consonant for itself."""
    return folded(text.translate(_CLUSTERS))


@cache
def _initial_table() -> dict[int, str]:
    return {code: _INITIALS[(code - _FIRST) // 588] for code in range(_FIRST, _LAST + 1)}


def initials(text: str) -> str:
    """The initials of a folded name, its other letters kept: `skㅎㅇㄴㅅ`; empty if it has no Korean."""
    found = text.translate(_initial_table())
    return "" if found == text else folded(found)


@cache
def _words() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))


def latin(text: str) -> str:
    """A Korean name in Latin letters, folded; empty if it has no Korean."""
    spelled = _words().sub(lambda found: _WORDS[found[0]], text)
    if not spelled.isascii():
        spelled = "".join(map(_romanized, spelled))
    return "" if spelled == text else folded(spelled)


def _romanized(letter: str) -> str:
    place = ord(letter) - _FIRST
    if not 0 <= place <= _LAST - _FIRST:
        return letter
    lead, rest = divmod(place, 588)
    vowel, tail = divmod(rest, 28)
    return _LEADS[lead] + _VOWELS[vowel] + _TAILS[tail]
