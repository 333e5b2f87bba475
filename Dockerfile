# Comity's API and command line, built as a wheel and run as a user without rights.
#
#     docker build -t comity .
#     docker run --rm -p 127.0.0.1:8000:8000 -v comity:/data comity

FROM python:3.11-slim-bookworm AS build
# "--extra distributed" for the scheduler and its workers (docker-compose.distributed.yml)
ARG EXTRAS=""
RUN pip install --no-cache-dir 'uv>=0.9,<1'
WORKDIR /src
COPY . .
# What the wheel needs, at the versions of the lock file, then the wheel itself and nothing else.
RUN uv export --frozen --no-dev --no-emit-project $EXTRAS --output-file /tmp/requirements.txt --quiet \
    && uv venv /opt/comity --python /usr/local/bin/python \
    && uv pip install --python /opt/comity/bin/python --no-cache --compile-bytecode --require-hashes \
        --requirement /tmp/requirements.txt \
    && uv build --wheel --out-dir /tmp/dist \
    && uv pip install --python /opt/comity/bin/python --no-cache --compile-bytecode --no-deps /tmp/dist/*.whl

FROM python:3.11-slim-bookworm
RUN useradd --create-home --uid 10001 comity && install -d -o comity -g comity /data
COPY --from=build /opt/comity /opt/comity
ENV PATH=/opt/comity/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    COMITY_STORE=sqlite:////data/comity.sqlite \
    COMITY_HOST=0.0.0.0 \
    COMITY_PORT=8000
USER comity
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=10s --start-period=20s --retries=6 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f\"http://127.0.0.1:{os.environ['COMITY_PORT']}/healthz\", timeout=5)"]
CMD ["comity", "serve"]
