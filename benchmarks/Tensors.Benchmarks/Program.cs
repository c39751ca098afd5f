using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Tensors.Benchmarks.Checksums;
using Tensors.Benchmarks.Peers;
using Tensors.Benchmarks.Quick;

// --quick [NAME] prints a table of ratios in under two minutes; anything else goes to BenchmarkDotNet, which takes its time.
if (args is ["--quick", ..]) return QuickRun.Start(args.Skip(1).FirstOrDefault());

// --peers measures everything side by side with Eigen, OpenBLAS, NumPy and others; --serve is how it starts this program's own side.
if (args is ["--peers", ..]) return PeersCommand.Start(args[1..]);
if (args is ["--serve", var side, .. var rest]) return ServeCommand.Start(side, rest.FirstOrDefault());

// --checksums runs every case at every SIMD width, on several threads and from other builds, and compares the bits.
if (args is ["--checksums", ..]) return ChecksumsCommand.Start(args[1..]);

// One referenced assembly is a Debug build on purpose: that is what it is compared for.
IConfig config = DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator);

// In this process: BenchmarkDotNet's own build would compile the whole repository anew for every run, longer than its limit of two minutes on a
// small machine, and with Optimize=true for all projects, also for the one that is to be a Debug build.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"], config);
return 0;
