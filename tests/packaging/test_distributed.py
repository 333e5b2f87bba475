"""The file of scheduler and workers keeps its promises; no container engine is needed."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from distributed.cli.dask_scheduler import main as dask_scheduler
from distributed.cli.dask_worker import main as dask_worker

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load(
    (ROOT / "docker-compose.distributed.yml").read_text(encoding="utf-8")
)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
COMMANDS = {"scheduler": dask_scheduler, "worker": dask_worker}
HEALTH_PORTS = {"scheduler": 8787, "worker": 8790}


@pytest.mark.parametrize("service", SERVICES)
def test_dask_knows_every_option_of_a_service(service: str) -> None:
    words = SERVICES[service]["command"]
    known = {option for parameter in COMMANDS[service].params for option in parameter.opts}
    known |= {
        option for parameter in COMMANDS[service].params for option in parameter.secondary_opts
    }
    assert words[:2] == ["dask", service]
    assert {word for word in words if word.startswith("--")} <= known


def test_workers_call_the_scheduler_where_it_listens() -> None:
    listening = SERVICES["scheduler"]["command"]
    port = listening[listening.index("--port") + 1]
    assert f"tcp://scheduler:{port}" in SERVICES["worker"]["command"]
    assert SERVICES["scheduler"]["ports"] == [
        f"${{COMITY_SCHEDULER_BIND:-127.0.0.1}}:{port}:{port}"
    ]


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_is_asked_whether_it_is_well_where_it_answers(service: str) -> None:
    *_, flag, code = SERVICES[service]["healthcheck"]["test"]
    assert flag == "-c"
    compile(code, "healthcheck", "exec")
    address = f"127.0.0.1:{HEALTH_PORTS[service]}"
    assert f"http://{address}/health" in code
    assert SERVICES[service]["command"][-2:] == ["--dashboard-address", address]


def test_workers_wait_until_the_scheduler_is_well_and_run_one_document_at_a_time() -> None:
    worker = SERVICES["worker"]
    assert worker["depends_on"] == {"scheduler": {"condition": "service_healthy"}}
    assert worker["command"][worker["command"].index("--nthreads") + 1] == "1"
    assert "ports" not in worker


def test_a_bad_document_ends_three_workers_and_no_more() -> None:
    allowed = SERVICES["scheduler"]["environment"]["DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES"]
    assert allowed == "0"


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_can_do_no_more_than_it_must(service: str) -> None:
    held = SERVICES[service]
    assert held["read_only"] is True
    assert held["cap_drop"] == ["ALL"]
    assert held["security_opt"] == ["no-new-privileges:true"]


def test_both_run_one_image_that_has_dask() -> None:
    assert len({service["image"] for service in SERVICES.values()}) == 1
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert SERVICES["scheduler"]["build"]["args"] == {"EXTRAS": "--extra distributed"}
    assert "--no-emit-project $EXTRAS" in dockerfile
