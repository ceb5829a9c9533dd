# plan_bench times the plan of today from long histories, simulation_bench the virtual patients.
foreach(program plan_bench simulation_bench)
  add_executable(${program} EXCLUDE_FROM_ALL ${program}.cpp)
  target_compile_definitions(${program} PRIVATE TRYGGRYGG_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${program} PRIVATE trygg_simulation trygg_plan trygg_content trygg_warnings)
  add_dependencies(bench_programs ${program})
  add_test(NAME ${program} COMMAND ${program})
  set_tests_properties(${program} PROPERTIES LABELS bench RUN_SERIAL ON)
endforeach()
