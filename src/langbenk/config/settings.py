"""Settings: small, and read from the environment once. Constants of a room live in that room."""

from pathlib import Path

from langbenk.config import installation, way_out

HERE = installation.read()

BASE_DIR = Path(__file__).resolve().parents[3]
DEBUG = False
DEMO = HERE.demo
SECRET_KEY = HERE.secret_key
SEAL_KEYS = HERE.seal_keys
ALLOWED_HOSTS = HERE.hosts
CSRF_TRUSTED_ORIGINS = HERE.origins

INSTALLED_APPS = [
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "procrastinate.contrib.django",
    "django_cotton",
    "langbenk.audit",
    "langbenk.statutes",
    "langbenk.bench",
    "langbenk.organisation",
    "langbenk.people",
    "langbenk.drafts",
    "langbenk.outside",
    "langbenk.cases",
    "langbenk.intake",
    "langbenk.decisions",
    "langbenk.coordination",
    "langbenk.coordinators",
    "langbenk.records",
    "langbenk.entitlements",
    "langbenk.rehabilitation",
    "langbenk.outsiders",
    "langbenk.plans",
    "langbenk.transitions",
    "langbenk.insight",
    "langbenk.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "langbenk.web.language.ReadersLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "langbenk.web.drafting.keeping.NeverLoseAWord",
    "langbenk.web.edge.SignedInOrOpen",
    "langbenk.web.refused.PlainRefusals",
]

ROOT_URLCONF = "langbenk.config.urls"
WSGI_APPLICATION = "langbenk.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "src/langbenk/web/templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django_cotton.cotton_loader.Loader",
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "langbenk.web.page.frame",
            ],
            "builtins": ["django_cotton.templatetags.cotton", "langbenk.web.templatetags.norwegian"],
        },
    }
]

DATABASES = {"default": HERE.database}
APPLICATION_ROLE = HERE.application_role
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Norway, in three languages; nobody's browser decides: the reader's own choice, else the municipality's.
LANGUAGE_CODE = "nb"
LANGUAGES = [("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English")]
LOCALE_PATHS = sorted((BASE_DIR / "src/langbenk").glob("**/locale"))
LANGUAGE_COOKIE_NAME = "language"
TIME_ZONE = "Europe/Oslo"
USE_TZ = True
FIRST_DAY_OF_WEEK = 1

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "src/langbenk/web/static", BASE_DIR / "var/assets"]
STATIC_ROOT = BASE_DIR / "var/static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "langbenk.web.files.KnownFiles"},
}
WHITENOISE_USE_FINDERS = False

# The session is a row; what it keeps (a text saved at time-out, say) is sealed there.
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_SERIALIZER = "langbenk.web.sealed.SealedSession"
SESSION_COOKIE_NAME = "langbenk"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SECURE = HERE.https
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = HERE.https
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "langbenk.web.refused.forged_form"
IDLE_MINUTES = HERE.idle_minutes

SECURE_SSL_REDIRECT = False  # the proxy in front does that
SECURE_HSTS_SECONDS = 31536000 if HERE.https else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024  # the longest form, every text of it full
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

# Jobs are rows in the same database; what each does stands in one file, which only a worker reads.
PROCRASTINATE_IMPORT_PATHS = ["langbenk.cli.rounds"]
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = ""

# What leaves the house: mail without content, and letters as files that are printed. A demo keeps its mail as files.
OUT = way_out.read(demo=HERE.demo, var=installation.VAR)
SERVICE_ADDRESS = OUT.address
DEFAULT_FROM_EMAIL = OUT.sender
EMAIL_BACKEND = OUT.backend
EMAIL_FILE_PATH = installation.VAR / "mail"
EMAIL_HOST, EMAIL_PORT = OUT.host, OUT.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = OUT.user, OUT.password
EMAIL_USE_SSL, EMAIL_USE_TLS = OUT.scheme == "smtps", OUT.scheme == "smtp"
EMAIL_TIMEOUT = 30
LETTERS = OUT.letters

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "langbenk.config.quiet.QuietFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
