using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Rettesnor.Maaling;

// I samme proces: intet projekt skal bygges ved siden af med husets byggeregler.
BenchmarkSwitcher.FromAssembly(typeof(Sagsmåling).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(new()))));
