<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlarmCurve</name>
    <message>
        <source>false alarms an hour →</source>
        <translation>每小时误报次数 →</translation>
    </message>
    <message>
        <source>↑ missed</source>
        <translation>↑ 漏检</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
</context>
<context>
    <name>BoardChip</name>
    <message>
        <source>Board: {0}</source>
        <translation>开发板：{0}</translation>
    </message>
    <message>
        <source>Click to choose a board</source>
        <translation>点击选择开发板</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>无开发板</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A board was plugged in.</source>
        <translation>已插入一块开发板。</translation>
    </message>
    <message>
        <source>Columns of this board …</source>
        <translation>这块开发板的列…</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>连接它</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>It is at {0}.</source>
        <translation>位于 {0}。</translation>
    </message>
    <message>
        <source>Nothing of it can be recorded: it prints no table of numbers so far. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>没有可录制的内容：它到目前为止没有输出数字表格。要发送模型，需要用工作室的固件替换该程序。</translation>
    </message>
    <message>
        <source>Paste it into a terminal, then unplug the board and plug it in again.</source>
        <translation>请粘贴到终端中，然后拔下开发板再重新插上。</translation>
    </message>
    <message>
        <source>Recording works. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>可以录制。要发送模型，需要用工作室的固件替换该程序。</translation>
    </message>
    <message>
        <source>The motion sensor is ready.</source>
        <translation>运动传感器已就绪。</translation>
    </message>
    <message>
        <source>The rule is installed.</source>
        <translation>规则已安装。</translation>
    </message>
    <message>
        <source>The rule was copied.</source>
        <translation>规则已复制。</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>这块开发板上运行着另一个程序。</translation>
    </message>
    <message>
        <source>This board&apos;s sensor needs 8 KB of microcode, which it has got now. The board keeps it.</source>
        <translation>这块开发板的传感器需要 8 KB 微码，现在已经装入。开发板会保留它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use the board now.</source>
        <translation>现在使用这台电脑的人都可以使用开发板了。</translation>
    </message>
</context>
<context>
    <name>BoardNow</name>
    <message>
        <source>Change how sure the board must be, while it runs</source>
        <translation>在运行中更改开发板需要多有把握</translation>
    </message>
    <message>
        <source>No model is running</source>
        <translation>没有模型在运行</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>开发板现在的判断</translation>
    </message>
    <message>
        <source>When a model is on the board, its answers appear here as it gives them.</source>
        <translation>开发板上有模型后，它一给出回答就会显示在这里。</translation>
    </message>
</context>
<context>
    <name>BoardThresholds</name>
    <message>
        <source>As they were sent</source>
        <translation>恢复发送时的值</translation>
    </message>
    <message>
        <source>Give the board the thresholds of its model again</source>
        <translation>把模型自己的阈值重新给开发板</translation>
    </message>
    <message>
        <source>Higher: fewer false alarms, more misses. The board obeys at once.</source>
        <translation>越高：误报越少，漏检越多。开发板立即照办。</translation>
    </message>
    <message>
        <source>How sure the board must be of {0}</source>
        <translation>开发板对 {0} 需要多有把握</translation>
    </message>
    <message>
        <source>Keep them in the run</source>
        <translation>保留到训练中</translation>
    </message>
    <message>
        <source>They hold until a model is sent again, unless you keep them.</source>
        <translation>除非你保留它们，否则只在再次发送模型之前有效。</translation>
    </message>
    <message>
        <source>They hold until a model is sent again.</source>
        <translation>它们在再次发送模型之前有效。</translation>
    </message>
    <message>
        <source>This model is none of the project&apos;s runs: its thresholds are not known.</source>
        <translation>这个模型不是项目的任何一次训练：它的阈值未知。</translation>
    </message>
    <message>
        <source>Threshold of {0}</source>
        <translation>{0} 的阈值</translation>
    </message>
    <message>
        <source>Write these into the run, so that they are sent with it from now on</source>
        <translation>把这些写入这次训练，以后都会随它一起发送</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Connecting to {0} …</source>
        <translation>正在连接 {0}…</translation>
    </message>
    <message>
        <source>Firmware {0}</source>
        <translation>固件 {0}</translation>
    </message>
    <message>
        <source>Installing the firmware …</source>
        <translation>正在安装固件…</translation>
    </message>
    <message>
        <source>It prints {0}</source>
        <translation>它输出 {0}</translation>
    </message>
    <message>
        <source>Motion: {0} samples, {1} lost</source>
        <translation>运动：{0} 个采样点，丢失 {1} 个</translation>
    </message>
    <message>
        <source>Nothing comes at the moment. Some sketches print only while the board moves.</source>
        <translation>目前没有数据。有些程序只在开发板移动时输出。</translation>
    </message>
    <message>
        <source>Nothing comes from the board now. If it stays so, unplug it and plug it in again.</source>
        <translation>开发板现在没有发来任何内容。如果一直这样，请拔下它再重新插上。</translation>
    </message>
    <message>
        <source>Other sketch</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Port {0}</source>
        <translation>端口 {0}</translation>
    </message>
    <message>
        <source>Sound: {0} samples, {1} lost</source>
        <translation>声音：{0} 个采样点，丢失 {1} 个</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>文本中没有采样点计数：没有到达的行无从得知。</translation>
    </message>
    <message>
        <source>The board is being asked who it is</source>
        <translation>正在识别开发板</translation>
    </message>
    <message>
        <source>The board is being written to</source>
        <translation>正在写入开发板</translation>
    </message>
    <message>
        <source>This board runs another sketch. Recording works; a model needs the studio&apos;s firmware.</source>
        <translation>这块开发板上运行着另一个程序。可以录制；要运行模型，需要工作室的固件。</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>没有表格的文本</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无输出</translation>
    </message>
    <message>
        <source>{0} lines came damaged</source>
        <translation>{0} 行数据损坏</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>丢失 {0} 个</translation>
    </message>
    <message>
        <source>{0}, serial number {1}</source>
        <translation>{0}，序列号 {1}</translation>
    </message>
</context>
<context>
    <name>CheckupSection</name>
    <message>
        <source>Enter opens the span in Label, to look at it and hear it</source>
        <translation>按 Enter 在“标注”页面打开这个片段，可以看和听</translation>
    </message>
    <message>
        <source>Give the span the label it looks like</source>
        <translation>给这个片段换上它看起来像的标签</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>现在叫 {0} 了。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>它是对的</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>它是 {0}</translation>
    </message>
    <message>
        <source>It stays {0}.</source>
        <translation>仍然是 {0}。</translation>
    </message>
    <message>
        <source>Judged by networks that never saw them, the surest first. It is you who decides.</source>
        <translation>由从未见过它们的网络判断，最确定的排在最前。由你来决定。</translation>
    </message>
    <message>
        <source>Judged by the other takes, the surest first. It is you who decides.</source>
        <translation>由其他录制判断，最确定的排在最前。由你来决定。</translation>
    </message>
    <message>
        <source>Keep the label, and do not list this span again</source>
        <translation>保留标签，并且不再列出这个片段</translation>
    </message>
    <message>
        <source>Labels that look wrong</source>
        <translation>看起来不对的标签</translation>
    </message>
    <message>
        <source>Look at these before you trust a number:</source>
        <translation>在相信数字之前，请先看看这些：</translation>
    </message>
    <message>
        <source>Look at this before you trust a number:</source>
        <translation>在相信数字之前，请先看看这个：</translation>
    </message>
    <message>
        <source>Looking at the takes…</source>
        <translation>正在查看录制…</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>没有发现错误。</translation>
    </message>
    <message>
        <source>Open the span in Label (Enter)</source>
        <translation>在“标注”页面打开这个片段（Enter）</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The check-up found no label that looks wrong.</source>
        <translation>检查没有发现看起来不对的标签。</translation>
    </message>
    <message>
        <source>The check-up found no mistake</source>
        <translation>检查没有发现错误</translation>
    </message>
    <message>
        <source>There are no copies in the takes, no exchanged labels, no fault of the sensor.</source>
        <translation>录制中没有重复，没有弄反的标签，传感器没有故障。</translation>
    </message>
    <message>
        <source>There are no labelled takes yet.</source>
        <translation>还没有带标签的录制。</translation>
    </message>
    <message>
        <source>{0} looks like {1}</source>
        <translation>{0} 看起来像 {1}</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Choose a label, then press Space.</source>
        <translation>选择一个标签，然后按空格键。</translation>
    </message>
    <message>
        <source>Enter opens a take in Label, Delete removes it</source>
        <translation>回车键在“标注”中打开录制，Delete 键删除</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>还没有录制</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Takes, newest first</source>
        <translation>录制列表，最新在前</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>录制已删除。</translation>
    </message>
    <message>
        <source>What was recorded was deleted.</source>
        <translation>录到的内容已删除。</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source> rows a second</source>
        <translation> 行/秒</translation>
    </message>
    <message>
        <source> rows a take</source>
        <translation> 行/段</translation>
    </message>
    <message>
        <source>Acceleration is printed in</source>
        <translation>加速度的输出单位</translation>
    </message>
    <message>
        <source>All files of this import that have the same columns are read like this.</source>
        <translation>本次导入中列相同的所有文件都按此读取。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>列和前几行</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Columns of this board</source>
        <translation>这块开发板的列</translation>
    </message>
    <message>
        <source>Its columns have no names: say what they are.</source>
        <translation>列没有名称：请说明它们是什么。</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不导入它</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>一段录制的长度</translation>
    </message>
    <message>
        <source>None of its columns is named as motion is: say what they are.</source>
        <translation>没有一列的名称像运动数据：请说明各列是什么。</translation>
    </message>
    <message>
        <source>One take of {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>一段录制，{1} 行，每秒 {2} 行，即 {3} 秒。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>按此读取</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>录制为</translation>
    </message>
    <message>
        <source>Rotation is printed in</source>
        <translation>旋转的输出单位</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>The board runs another sketch. What of it is recorded, and as what?</source>
        <translation>开发板上运行着另一个程序。要录制其中的哪些列，各作为什么？</translation>
    </message>
    <message>
        <source>The board says: {0}</source>
        <translation>开发板输出：{0}</translation>
    </message>
    <message>
        <source>Those with the same columns, too; the other files are imported</source>
        <translation>列相同的文件也不导入；其他文件照常导入</translation>
    </message>
    <message>
        <source>Two columns are {0}.</source>
        <translation>有两列都被设为“{0}”。</translation>
    </message>
    <message>
        <source>Unit of column {0}</source>
        <translation>列 {0} 的单位</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>加速度单位</translation>
    </message>
    <message>
        <source>Unit of the rotation</source>
        <translation>旋转单位</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>使用这些列</translation>
    </message>
    <message>
        <source>What column {0} is</source>
        <translation>列 {0} 的含义</translation>
    </message>
    <message>
        <source>What {0} is recorded as</source>
        <translation>将 {0} 录制为</translation>
    </message>
    <message>
        <source>in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>不录制</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>where the file has blank lines</source>
        <translation>按文件中的空行分段</translation>
    </message>
    <message>
        <source>{0} takes; the first has {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>{0} 段录制；第一段有 {1} 行，每秒 {2} 行，即 {3} 秒。</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>really was</source>
        <translation>实际为</translation>
    </message>
    <message>
        <source>recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were recognised ({3})</source>
        <translation>“{2}”共 {1} 个，认出 {0} 个（{3}）</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were taken for {3} ({4})</source>
        <translation>“{2}”共 {1} 个，其中 {0} 个被当成“{3}”（{4}）</translation>
    </message>
</context>
<context>
    <name>CrossCheckCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>彻底检查</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>交叉检查</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Keep what the trainings until now have shown</source>
        <translation>保留到目前为止的训练所显示的结果</translation>
    </message>
    <message>
        <source>One test on a few takes may be luck. The cross-check lets each take be answered by a network that never saw it: person by person when there are three, else day by day or take by take.</source>
        <translation>在少量录制上测试一次可能只是运气。交叉检查让每段录制都由从未见过它的网络来判断：有三位参与者时逐人进行，否则逐日或逐段进行。</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>逐人</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查的进度</translation>
    </message>
    <message>
        <source>Right answers by number of takes that were learnt from</source>
        <translation>正确率随学习的录制数量的变化</translation>
    </message>
    <message>
        <source>Right answers of each person or day</source>
        <translation>每位参与者或每天的正确率</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Takes or settings have changed since: check again to be sure.</source>
        <translation>此后录制或设置已更改：请重新检查以确认。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃它</translation>
    </message>
    <message>
        <source>Trains again and again, each time with other takes held out. It takes a minute or two.</source>
        <translation>一次又一次地训练，每次留出不同的录制。需要一两分钟。</translation>
    </message>
    <message>
        <source>With fewer takes</source>
        <translation>录制较少时</translation>
    </message>
    <message>
        <source>{0} takes</source>
        <translation>{0} 段录制</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Everything has a label.</source>
        <translation>全部都有标签了。</translation>
    </message>
    <message>
        <source>Looking at the spans…</source>
        <translation>正在查看片段…</translation>
    </message>
    <message>
        <source>Nothing that looks wrong was found.</source>
        <translation>没有发现可疑之处。</translation>
    </message>
    <message>
        <source>The label {0} was deleted, with its spans.</source>
        <translation>标签 {0} 已连同其片段删除。</translation>
    </message>
    <message>
        <source>The recording was deleted.</source>
        <translation>录制已删除。</translation>
    </message>
    <message>
        <source>They have several spans, each with a label of its own. Open one to change its spans.</source>
        <translation>这些录制有多个片段，每个片段有自己的标签。请打开其中一段来修改片段。</translation>
    </message>
    <message>
        <source>Type the label&apos;s name, then Enter.</source>
        <translation>输入标签名称，然后按回车键。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>{0} recordings were deleted.</source>
        <translation>已删除 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings were left as they are.</source>
        <translation>{0} 段录制保持原样。</translation>
    </message>
</context>
<context>
    <name>DeployPage</name>
    <message>
        <source>An answer takes {0} of the network&apos;s multiplications: the others are known from the one before.</source>
        <translation>一次回答需要网络乘法运算的 {0}：其余结果已从上一次得知。</translation>
    </message>
    <message>
        <source>Board against computer</source>
        <translation>开发板与计算机对比</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose one at the top right.</source>
        <translation>请在右上角选择一块。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Count how often the board misses what is said or made</source>
        <translation>统计说出或做出的内容被开发板漏掉多少次</translation>
    </message>
    <message>
        <source>Count what the board makes up while nobody performs anything</source>
        <translation>统计没有人做动作或发声时开发板误报多少次</translation>
    </message>
    <message>
        <source>Detected by the board</source>
        <translation>开发板检测到</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>Installing the studio&apos;s firmware …</source>
        <translation>正在安装工作室的固件…</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>让它一直运行</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 15 seconds.</source>
        <translation>请保持开发板插着；大约需要 15 秒。</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 20 seconds.</source>
        <translation>请保持开发板插着；大约需要 20 秒。</translation>
    </message>
    <message>
        <source>Let the virtual board perform something.</source>
        <translation>让虚拟开发板做点什么。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接开发板。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Perform a gesture, or say a word, near the board.</source>
        <translation>在开发板旁做一个手势或说一个词。</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>发送进度</translation>
    </message>
    <message>
        <source>Put the studio&apos;s firmware on the board, without a model</source>
        <translation>将工作室的固件装到开发板上，不含模型</translation>
    </message>
    <message>
        <source>Ready to send to the {0}.</source>
        <translation>可以发送到{0}。</translation>
    </message>
    <message>
        <source>Run to send</source>
        <translation>要发送的训练</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>第 {0} 次训练</translation>
    </message>
    <message>
        <source>Run {0}: {1} in flash, {2} in RAM; about {3} and {4} an answer.</source>
        <translation>第 {0} 次训练：闪存 {1}，内存 {2}；每次回答约 {3}、{4}。</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>请先把模型发送到开发板。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send the newest model to the board (Ctrl+Enter)</source>
        <translation>将最新模型发送到开发板（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>Sending run {0} to the {1} …</source>
        <translation>正在将第 {0} 次训练的模型发送到{1}…</translation>
    </message>
    <message>
        <source>Sending run {0}, and the firmware before it …</source>
        <translation>正在发送第 {0} 次训练的模型（先安装固件）…</translation>
    </message>
    <message>
        <source>Stop at the next safe point; the model that was on the board stays</source>
        <translation>在下一个安全点停止；开发板上原有的模型会保留</translation>
    </message>
    <message>
        <source>The board&apos;s answers differ: only {0} of {1} check windows gave the scores they must.</source>
        <translation>开发板的结果不一致：{1} 个校验窗口中只有 {0} 个得分正确。</translation>
    </message>
    <message>
        <source>The firmware can be installed now: it takes about 15 seconds.</source>
        <translation>现在可以安装固件：大约需要 15 秒。</translation>
    </message>
    <message>
        <source>The model runs on the {0}, also without this computer.</source>
        <translation>模型正在{0}上运行，脱离这台电脑也能工作。</translation>
    </message>
    <message>
        <source>The model runs on the {0}.</source>
        <translation>模型正在{0}上运行。</translation>
    </message>
    <message>
        <source>The model that was on the board before is still there. You can send again.</source>
        <translation>开发板上原来的模型还在。可以再次发送。</translation>
    </message>
    <message>
        <source>The model was not sent.</source>
        <translation>模型未发送。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>Train one first; it takes seconds.</source>
        <translation>请先训练一个；只需几秒。</translation>
    </message>
    <message>
        <source>Verified on the board: {0} of {1} check windows equal</source>
        <translation>已在开发板上验证：{1} 个校验窗口中有 {0} 个一致</translation>
    </message>
    <message>
        <source>What the board detected, newest first</source>
        <translation>开发板的检测结果，最新在前</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>开发板此刻的判断</translation>
    </message>
    <message>
        <source>What to look at on the board</source>
        <translation>在开发板上看什么</translation>
    </message>
    <message>
        <source>Whether the board&apos;s answers are this computer&apos;s, score by score</source>
        <translation>逐个得分查看开发板的回答是否与这台计算机相同</translation>
    </message>
    <message>
        <source>Which training to send</source>
        <translation>选择要发送哪次训练的模型</translation>
    </message>
    <message>
        <source>board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>sent in {0} s</source>
        <translation>发送用时 {0} 秒</translation>
    </message>
    <message>
        <source>virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>{0} a window, of this computer&apos;s time</source>
        <translation>每个窗口 {0}（本机耗时）</translation>
    </message>
    <message>
        <source>{0} cycles a window ({1})</source>
        <translation>每个窗口 {0} 个周期（{1}）</translation>
    </message>
    <message>
        <source>“Send to board” installs the studio&apos;s firmware first: about 15 seconds more.</source>
        <translation>“发送到开发板”会先安装工作室的固件：大约多花 15 秒。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop recordings, folders, zips or projects here</source>
        <translation>将录制、文件夹、zip 或项目拖到这里</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>All trainings side by side, and what changed between them</source>
        <translation>所有训练并列，以及它们之间的变化</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>实际运行情况</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>How good the model is on takes that it never saw</source>
        <translation>模型在从未见过的录制上有多好</translation>
    </message>
    <message>
        <source>How often it will be wrong in a day</source>
        <translation>它一天会错多少次</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Sections of the evaluation</source>
        <translation>评估的各部分</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>录制及其标签可能有什么问题，以及原因</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>1 file or take was left out.</source>
        <translation>跳过了 1 个文件或录制。</translation>
    </message>
    <message>
        <source>1 recording was imported.</source>
        <translation>已导入 1 段录制。</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>另外还有 {0} 个。</translation>
    </message>
    <message>
        <source>Choose one on the Label page first.</source>
        <translation>请先在“标注”页选择一段。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Label tracks (*.txt)</source>
        <translation>标签轨道 (*.txt)</translation>
    </message>
    <message>
        <source>Labels for the recording on the Label page</source>
        <translation>“标注”页当前录制的标签</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>No recording is shown.</source>
        <translation>没有显示录制。</translation>
    </message>
    <message>
        <source>None of the files there is a recording.</source>
        <translation>其中没有录制文件。</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>只导出了一部分</translation>
    </message>
    <message>
        <source>Open a project in a zip</source>
        <translation>打开 zip 中的项目</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>zip 中的项目 (*.zip)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Where shall {0} be kept?</source>
        <translation>{0} 要存放在哪里？</translation>
    </message>
    <message>
        <source>{0} files or takes were left out.</source>
        <translation>跳过了 {0} 个文件或录制。</translation>
    </message>
    <message>
        <source>{0} recordings came in; {1} were here already.</source>
        <translation>合并了 {0} 段录制；{1} 段原已存在。</translation>
    </message>
    <message>
        <source>{0} recordings were imported.</source>
        <translation>已导入 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings were left out.</source>
        <translation>跳过了 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings were written to {1}.</source>
        <translation>已将 {0} 段录制写入 {1}。</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>Record a take first, and train for some of the steps: they are shown on your own takes.</source>
        <translation>请先录制一段，有些步骤还需要先训练：这些步骤会用你自己的录制来展示。</translation>
    </message>
    <message>
        <source>What does this step do?</source>
        <translation>这一步做什么？</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>这一步的作用</translation>
    </message>
</context>
<context>
    <name>ExplainedSection</name>
    <message>
        <source>Another take</source>
        <translation>换一段录制</translation>
    </message>
    <message>
        <source>Follow one of your takes on its way through the model.</source>
        <translation>跟踪你的一段录制，看它如何经过模型。</translation>
    </message>
    <message>
        <source>Follows the next take of this label</source>
        <translation>跟踪这个标签的下一段录制</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>转到“采集”</translation>
    </message>
    <message>
        <source>Label whose take is followed</source>
        <translation>要跟踪其录制的标签</translation>
    </message>
    <message>
        <source>Nothing to follow yet</source>
        <translation>还没有可跟踪的内容</translation>
    </message>
    <message>
        <source>Record a take with a label first. Then every step from the sensor to the answer is shown on it.</source>
        <translation>请先录制一段带标签的录制。之后从传感器到答案的每一步都会用它来展示。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Arduino library (*.zip)</source>
        <translation>Arduino 库 (*.zip)</translation>
    </message>
    <message>
        <source>Arduino library …</source>
        <translation>Arduino 库…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as an Arduino library</source>
        <translation>导出为 Arduino 库</translation>
    </message>
    <message>
        <source>In the Arduino IDE: Sketch &gt; Include Library &gt; Add .ZIP Library, then the example Recognise.</source>
        <translation>在 Arduino IDE 中：项目 &gt; 导入库 &gt; 添加 .ZIP 库，然后打开示例 Recognise。</translation>
    </message>
    <message>
        <source>More to do with this model</source>
        <translation>此模型的更多操作</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>生成 {0}</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>替换 {0}</translation>
    </message>
    <message>
        <source>There is something of this name already: {0}</source>
        <translation>已有同名内容：{0}</translation>
    </message>
    <message>
        <source>Where shall it be written?</source>
        <translation>要写到哪里？</translation>
    </message>
    <message>
        <source>Written into</source>
        <translation>写入到</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 false alarm</source>
        <translation>误报 1 次</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {2} taken for something else, {3} in {4} s.</source>
        <translation>模拟开发板连续识别：{1} 段录制中检测到 {0} 段，{2} 段认错，{4} 秒内{3}。</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {3} in {4} s.</source>
        <translation>模拟开发板连续识别：{1} 段录制中检测到 {0} 段，{4} 秒内{3}。</translation>
    </message>
    <message>
        <source>With 95 % certainty the true share lies between {0} % and {1} %: so much can the takes that were tested say. More of them would make it narrower.</source>
        <translation>真实比例有 95 % 的把握在 {0} % 到 {1} % 之间：测试过的录制只能说明这么多。录制越多，范围越窄。</translation>
    </message>
    <message>
        <source>{0} false alarms</source>
        <translation>误报 {0} 次</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Accept all (Ctrl+Enter)</source>
        <translation>全部接受（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Accept this one (A)</source>
        <translation>接受这个（A）</translation>
    </message>
    <message>
        <source>Close (F)</source>
        <translation>关闭（F）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label for accepted events</source>
        <translation>接受事件时使用的标签</translation>
    </message>
    <message>
        <source>Left: only what stands out. Right: every stir.</source>
        <translation>向左：只找明显的；向右：任何动静都找。</translation>
    </message>
    <message>
        <source>Let the trained model say what is what (L)</source>
        <translation>让训练好的模型判断各是什么（L）</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Longest event</source>
        <translation>最长事件</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Next proposal (J)</source>
        <translation>下一个建议（J）</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>没有了</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Previous proposal (K)</source>
        <translation>上一个建议（K）</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject this one (R)</source>
        <translation>拒绝这个（R）</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Shortest event</source>
        <translation>最短事件</translation>
    </message>
    <message>
        <source>activity · dB</source>
        <translation>活动量 · dB</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Open it in Label; the next time the next one</source>
        <translation>在“标注”页面打开；下一次打开下一段</translation>
    </message>
    <message>
        <source>Show take {0} of {1}</source>
        <translation>显示第 {0} 段，共 {1} 段</translation>
    </message>
    <message>
        <source>Show the take</source>
        <translation>显示这段录制</translation>
    </message>
</context>
<context>
    <name>GainButton</name>
    <message>
        <source>Gain {0}</source>
        <translation>增益 {0}</translation>
    </message>
    <message>
        <source>How much the board amplifies its microphone. Record again after you changed it: a model knows only what it has heard.</source>
        <translation>开发板将麦克风信号放大多少。更改后请重新录制：模型只认识它听过的声音。</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Go to the next step</source>
        <translation>转到下一步</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>转到“{0}”</translation>
    </message>
    <message>
        <source>Hide the next step (F2 shows it again)</source>
        <translation>隐藏下一步提示（F2 再次显示）</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Acceleration is</source>
        <translation>加速度单位</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>要导入的文件和文件夹</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder of recordings</source>
        <translation>导入录制文件夹</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>导入录制</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of all recordings</source>
        <translation>所有录制的标签</translation>
    </message>
    <message>
        <source>Labels come</source>
        <translation>标签来源</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pattern of the paths</source>
        <translation>路径格式</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Person who is heard or seen</source>
        <translation>录制中做动作或说话的人</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>录制文件 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Show me the columns of tables before they are read</source>
        <translation>读取前先显示表格的列</translation>
    </message>
    <message>
        <source>Sound, tables of motion, Edge Impulse, Label Studio, micro:bit CreateAI, folders and zips of them. The files are copied; the originals stay as they are.</source>
        <translation>声音、运动数据表、Edge Impulse、Label Studio、micro:bit CreateAI，以及它们的文件夹和 zip。文件会被复制，原件保持不变。</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>加速度单位</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>from a pattern in the path</source>
        <translation>按路径格式提取</translation>
    </message>
    <message>
        <source>from the folder or file name</source>
        <translation>文件夹名或文件名</translation>
    </message>
    <message>
        <source>one label for all</source>
        <translation>全部使用一个标签</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>第 {0} 步，共 {1} 步：{2}</translation>
    </message>
</context>
<context>
    <name>InstantSection</name>
    <message>
        <source>A model a second after each take</source>
        <translation>每录一段，一秒后就有模型</translation>
    </message>
    <message>
        <source>Each take (or each person, when three or more recorded) is left out once, and asked of the rest</source>
        <translation>每段录制（有三名或更多参与者时，则为每名参与者）都被留出一次，由其余录制来判断</translation>
    </message>
    <message>
        <source>Go to Collect, set to record twenty seconds of background</source>
        <translation>转到“采集”，并设为录制二十秒背景</translation>
    </message>
    <message>
        <source>Instant mode hears these as something else</source>
        <translation>即时模式把这些听成了别的</translation>
    </message>
    <message>
        <source>It is run {0} now.</source>
        <translation>现在是第 {0} 次训练。</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>保留为一次训练</translation>
    </message>
    <message>
        <source>Keep it as a run and send it to the connected board</source>
        <translation>保留为一次训练，并发送到已连接的开发板</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查看</translation>
    </message>
    <message>
        <source>No board is listening: connect one at the top right</source>
        <translation>没有开发板在听：请在右上角连接一块</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>还没有可用来回答的内容</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>录制日常说话</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>So that it can be looked at on Evaluate, compared and exported like a trained one</source>
        <translation>这样就可以像训练出的模型一样，在“评估”中查看、比较和导出</translation>
    </message>
    <message>
        <source>Takes it had not heard</source>
        <translation>没听过的录制</translation>
    </message>
    <message>
        <source>The studio knows how speech sounds; your takes only say which words count. Five takes of a word make a model at once. With many takes, train as well, and compare both runs.</source>
        <translation>工作室知道人说话的声音是什么样的；你的录制只说明哪些词算数。一个词录五段，就能立即得到模型。录制较多时，请也做一次训练，并比较两次的结果。</translation>
    </message>
    <message>
        <source>What it hears now</source>
        <translation>现在听到的内容</translation>
    </message>
    <message>
        <source>{0} sounds like {1}</source>
        <translation>{0} 听起来像 {1}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>LabelBars</name>
    <message>
        <source>Takes of each label</source>
        <translation>每个标签的录制数</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>Another name for the label {0}</source>
        <translation>标签 {0} 的新名称</translation>
    </message>
    <message>
        <source>Delete the label</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Give the label {0}</source>
        <translation>标为“{0}”</translation>
    </message>
    <message>
        <source>Give the label {0} (key {1})</source>
        <translation>标为“{0}”（按键 {1}）</translation>
    </message>
    <message>
        <source>Make a new label (N)</source>
        <translation>新建标签（N）</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称后按回车键</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Rename, or join with another</source>
        <translation>重命名，或与另一个标签合并</translation>
    </message>
</context>
<context>
    <name>LabelMenus</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Leave out of training, or take in</source>
        <translation>排除在训练之外，或纳入</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>与下一个合并，或合并全部所选</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>输入备注</translation>
    </message>
    <message>
        <source>Type the person</source>
        <translation>输入参与者</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Delete the selected spans (Delete)</source>
        <translation>删除所选片段（Delete）</translation>
    </message>
    <message>
        <source>Drag on an empty place for a new span · 1–9 give the label · S splits, M merges · U: next without a label · F1: all keys</source>
        <translation>在空白处拖动可新建片段 · 1–9 打标签 · S 拆分，M 合并 · U：下一处无标签 · F1：全部快捷键</translation>
    </message>
    <message>
        <source>Find events (F)</source>
        <translation>查找事件（F）</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Map of all spans (G)</source>
        <translation>所有片段的分布图（G）</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>还没有录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record some takes, import files, or start with a sample.</source>
        <translation>录几段、导入文件，或从示例开始。</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>重做：{0}（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>See the whole recording (0)</source>
        <translation>查看整段录制（0）</translation>
    </message>
    <message>
        <source>Try the gesture sample</source>
        <translation>试用手势示例</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>撤销：{0}（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>{0} samples lost</source>
        <translation>丢失 {0} 个采样点</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>LedLamp</name>
    <message>
        <source>LED of the board: {0}</source>
        <translation>开发板的 LED：{0}</translation>
    </message>
    <message>
        <source>The board&apos;s LED: {0}</source>
        <translation>开发板的 LED：{0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ListeningSection</name>
    <message>
        <source>Begin again at none; the takes that were kept stay in the project</source>
        <translation>从零重新开始；已保留的录制仍在项目中</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the counting; what was counted and kept stays</source>
        <translation>结束计数；已计数和已保留的内容不变</translation>
    </message>
    <message>
        <source>Enter opens the take in Label, to look at it and hear it</source>
        <translation>按回车键在“标注”中打开录制，查看并播放</translation>
    </message>
    <message>
        <source>False alarms, newest first</source>
        <translation>误报列表，最新在前</translation>
    </message>
    <message>
        <source>From now on whatever the board detects is a false alarm</source>
        <translation>从现在起，开发板检测到的一切都是误报</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on counting where it was paused</source>
        <translation>从暂停处继续计数</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>How often is it wrong when nothing happens?</source>
        <translation>什么都没发生时，它多久出错一次？</translation>
    </message>
    <message>
        <source>It was background</source>
        <translation>这是背景</translation>
    </message>
    <message>
        <source>It was performed after all: label the take so, and it does not count</source>
        <translation>确实说了或做了：标上对应的标签，它就不算误报</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>检测正确</translation>
    </message>
    <message>
        <source>It was {0}</source>
        <translation>当时是 {0}</translation>
    </message>
    <message>
        <source>Label this take background, to train against it (B)</source>
        <translation>将这段录制标为背景，训练时学会排除它（B）</translation>
    </message>
    <message>
        <source>Leave it running while you talk</source>
        <translation>你说话时让它一直运行</translation>
    </message>
    <message>
        <source>Move this take to the trash; the false alarm goes on counting (Delete)</source>
        <translation>将这段录制移到回收站；误报仍然计数（Delete）</translation>
    </message>
    <message>
        <source>Nothing was detected so far. Talk, type, walk about: anything but what the model listens for.</source>
        <translation>目前什么都没检测到。说话、打字、走动：做什么都行，只要不是模型要识别的内容。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>开始计数</translation>
    </message>
    <message>
        <source>Start counting, then talk, type and move as you usually do, but do not say the words or make the gestures of the model. Whatever the board detects is a false alarm: it is counted, and kept as a take that you can train against.</source>
        <translation>开始计数，然后像平常一样说话、打字和走动，但不要说模型的词语，也不要做模型的手势。开发板检测到的一切都是误报：它会被计数，并保留为一段录制，可用来训练模型排除它。</translation>
    </message>
    <message>
        <source>Stop the clock for a moment, to say or do what you like</source>
        <translation>暂停计时片刻，你可以随意说话或做动作</translation>
    </message>
    <message>
        <source>The take is labelled {0} now.</source>
        <translation>这段录制现在的标签是 {0}。</translation>
    </message>
    <message>
        <source>The take was thrown away.</source>
        <translation>这段录制已丢弃。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Train again, now with these takes as background</source>
        <translation>重新训练，这次把这些录制作为背景</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Accelerometer · g</source>
        <translation>加速度计 · g</translation>
    </message>
    <message>
        <source>Accelerometer, live</source>
        <translation>加速度计，实时</translation>
    </message>
    <message>
        <source>Choose its columns at the top right.</source>
        <translation>请在右上角选择它的列。</translation>
    </message>
    <message>
        <source>Gyroscope · °/s</source>
        <translation>陀螺仪 · °/s</translation>
    </message>
    <message>
        <source>Gyroscope, live</source>
        <translation>陀螺仪，实时</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound, live</source>
        <translation>声音，实时</translation>
    </message>
    <message>
        <source>Spectrogram of the sound, live</source>
        <translation>声谱图，实时</translation>
    </message>
    <message>
        <source>Spectrogram · kHz</source>
        <translation>声谱图 · kHz</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints none.</source>
        <translation>开发板的程序没有输出这项数据。</translation>
    </message>
    <message>
        <source>This board has no microphone.</source>
        <translation>这块开发板没有麦克风。</translation>
    </message>
    <message>
        <source>This board has no motion sensor.</source>
        <translation>这块开发板没有运动传感器。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Looking at the spans…</source>
        <translation>正在查看片段…</translation>
    </message>
    <message>
        <source>There are no labelled spans yet.</source>
        <translation>还没有带标签的片段。</translation>
    </message>
    <message>
        <source>{0} spans, near each other when the model sees them alike. {1} ringed ones look wrong (X goes to the next). Arrows move, Enter or a click opens a span, G goes back.</source>
        <translation>{0} 个片段：模型认为相似的靠在一起。带圈的 {1} 个可疑（X 转到下一个）。方向键移动，回车键或点击打开片段，G 返回。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Add a project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>添加项目…</translation>
    </message>
    <message>
        <source>Add projects in zips</source>
        <translation>添加 zip 中的项目</translation>
    </message>
    <message>
        <source>Add zips…</source>
        <translation>添加 zip…</translation>
    </message>
    <message>
        <source>Before each person&apos;s name</source>
        <translation>加在每个人名之前</translation>
    </message>
    <message>
        <source>Before names of {0}</source>
        <translation>加在 {0} 的人名之前</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <translation>合并项目</translation>
    </message>
    <message>
        <source>Person of recordings of {0} without one</source>
        <translation>{0} 中未署名录制的参与者</translation>
    </message>
    <message>
        <source>Person of recordings without one</source>
        <translation>未署名录制的参与者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>zip 中的项目 (*.zip)</translation>
    </message>
    <message>
        <source>Projects to merge into this one</source>
        <translation>要合并进来的项目</translation>
    </message>
    <message>
        <source>Their recordings are copied into this project, with their labels, people and notes. What is here already is left out. One undo takes all of it back.</source>
        <translation>所选项目的录制连同标签、参与者和备注会复制到本项目。已有的会跳过。撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder that the project is kept in</source>
        <translation>存放项目的文件夹</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>文件夹：{0}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>请给项目起个名字。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>There is a project of this name already. Choose another name.</source>
        <translation>已有同名项目。请换一个名称。</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>项目要存放在哪里？</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>OtherSensors</name>
    <message>
        <source>Other sensors</source>
        <translation>其他传感器</translation>
    </message>
    <message>
        <source>Other sensors of the board</source>
        <translation>开发板的其他传感器</translation>
    </message>
</context>
<context>
    <name>PageWidget</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>ParitySection</name>
    <message>
        <source>Board against computer</source>
        <translation>开发板与电脑对比</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare live, {0} s</source>
        <translation>实时比较，{0} s</translation>
    </message>
    <message>
        <source>Do board and computer give the same answers?</source>
        <translation>开发板和电脑给出的答案一样吗？</translation>
    </message>
    <message>
        <source>Enter opens the recording in Label</source>
        <translation>按回车键在“标注”中打开录制</translation>
    </message>
    <message>
        <source>Play these through the board and through this computer</source>
        <translation>让这些录制在开发板和本电脑上各运行一遍</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Recordings: each window goes through the board&apos;s network and through this computer&apos;s. Live: the board streams what its sensor gives, and this computer makes its own features and scores of it. Both compute alike, so the scores must be the very same: a difference would be a fault of ours.</source>
        <translation>录制：每个窗口都经过开发板的网络和本电脑的网络。实时：开发板传输其传感器的数据，由本电脑自行计算特征和得分。两边的计算方法相同，所以得分必须完全一致：如有差异，就是我们的错误。</translation>
    </message>
    <message>
        <source>Stop here; what was compared until now is shown</source>
        <translation>在此停止；会显示到目前为止的比较结果</translation>
    </message>
    <message>
        <source>What is played through both</source>
        <translation>在两边播放的内容</translation>
    </message>
    <message>
        <source>What the board makes of what its sensor gives, its own features too</source>
        <translation>开发板如何处理其传感器的数据，包括它自己计算的特征</translation>
    </message>
    <message>
        <source>Windows that differ</source>
        <translation>结果不同的窗口</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Do not play {0}</source>
        <translation>不播放 {0}</translation>
    </message>
    <message>
        <source>There is nothing yet that training never saw.</source>
        <translation>还没有训练中从未见过的内容。</translation>
    </message>
</context>
<context>
    <name>PerformCard</name>
    <message>
        <source>Adds a shaky hand, or the noise of a room, to what is performed</source>
        <translation>加入手抖或房间的噪声</translation>
    </message>
    <message>
        <source>From {0} takes that no training has seen</source>
        <translation>来自 {0} 段训练从未见过的录制</translation>
    </message>
    <message>
        <source>The virtual board hears this: {0}</source>
        <translation>虚拟开发板听到：{0}</translation>
    </message>
    <message>
        <source>The virtual board is moved like this: {0}</source>
        <translation>虚拟开发板这样移动：{0}</translation>
    </message>
    <message>
        <source>The virtual board lies still, in a quiet room</source>
        <translation>虚拟开发板静止放在安静的房间里</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>What the virtual board does</source>
        <translation>虚拟开发板的动作</translation>
    </message>
    <message>
        <source>with noise</source>
        <translation>加噪声</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the sound (Space)</source>
        <translation>播放声音（空格键）</translation>
    </message>
    <message>
        <source>Stop the sound (Space)</source>
        <translation>停止声音（空格键）</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Estimated, from one window to the next</source>
        <translation>估算值，从一个窗口到下一个窗口</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Held-out takes</source>
        <translation>留出的录制</translation>
    </message>
    <message>
        <source>It was given up early, and is measured on fewer takes.</source>
        <translation>它被提前放弃，只在较少的录制上测量过。</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>缩小模型</translation>
    </message>
    <message>
        <source>Make it the project&apos;s model and train it in full (Enter)</source>
        <translation>将它设为项目的模型并完整训练（回车键）</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Share of windows that were right in takes that it did not learn from; the test is not touched by this</source>
        <translation>在没有用来学习的录制中，判断正确的窗口所占比例；不会动用测试数据</translation>
    </message>
    <message>
        <source>Take its least important channels away and train on, and see what is lost</source>
        <translation>去掉最不重要的通道并继续训练，看看会损失多少</translation>
    </message>
    <message>
        <source>The project uses this model.</source>
        <translation>项目正在使用这个模型。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用这个模型</translation>
    </message>
    <message>
        <source>{0} of the default</source>
        <translation>默认的 {0}</translation>
    </message>
    <message>
        <source>{0} points against the default</source>
        <translation>与默认相比 {0} 个百分点</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>A serial device (@9600 behind it for another rate), or socket://HOST:PORT of a virtual board.</source>
        <translation>串口设备（后面加 @9600 可指定其他速率），或虚拟开发板的 socket://HOST:PORT。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a board elsewhere</source>
        <translation>连接其他位置的开发板</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>ProjectDropped</name>
    <message>
        <source>A project</source>
        <translation>一个项目</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <translation>合并到当前项目</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it instead of this one, or copy its recordings into this one?</source>
        <translation>打开它来代替当前项目，还是把它的录制复制进来？</translation>
    </message>
    <message>
        <source>{0} is a project.</source>
        <translation>{0} 是一个项目。</translation>
    </message>
</context>
<context>
    <name>ProjectQuestions</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours, size of the type, language</source>
        <translation>颜色、字号、语言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts  (F1)</source>
        <translation>键盘快捷键  (F1)</translation>
    </message>
    <message>
        <source>New, open, import</source>
        <translation>新建、打开、导入</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project menu</source>
        <translation>项目菜单</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>第 {0} 步：{1}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>A free note that is kept with each take</source>
        <translation>随每次录制保存的备注</translation>
    </message>
    <message>
        <source>A take starts when this is over the threshold</source>
        <translation>超过阈值时开始录制</translation>
    </message>
    <message>
        <source>Beep before and after a take</source>
        <translation>录制前后发出提示音</translation>
    </message>
    <message>
        <source>Beeps are never in a take with sound: then they are heard well before it and after it</source>
        <translation>带声音的录制不会录进提示音：提示音与录制前后隔开一段时间</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>运动和声音</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Note for the takes</source>
        <translation>录制备注</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound takes 23 times the space of motion, and has everybody&apos;s voice in it</source>
        <translation>声音占用的空间是运动的 23 倍，还会录下在场所有人的声音</translation>
    </message>
    <message>
        <source>Starts o&amp;n</source>
        <translation>触发(&amp;N)</translation>
    </message>
    <message>
        <source>Stays set from take to take</source>
        <translation>在各次录制之间保持不变</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>What starts a take</source>
        <translation>什么触发录制</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source> until stopped</source>
        <translation> 直到停止</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>参与者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>次数(&amp;T)</translation>
    </message>
    <message>
        <source>A note, what is recorded, and beeps</source>
        <translation>备注、录制内容和提示音</translation>
    </message>
    <message>
        <source>A take starts by itself above this; it is the dashed line in the plot, which can be dragged</source>
        <translation>超过此值自动开始录制；即图中可拖动的虚线</translation>
    </message>
    <message>
        <source>A take starts when the board moves, or hears something</source>
        <translation>开发板移动或听到声音时开始录制</translation>
    </message>
    <message>
        <source>B background</source>
        <translation>B 背景</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>多次</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose, or type a new one</source>
        <translation>选择或输入新标签</translation>
    </message>
    <message>
        <source>Co&amp;unt-down</source>
        <translation>倒计时(&amp;U)</translation>
    </message>
    <message>
        <source>Count-down in seconds</source>
        <translation>倒计时（秒）</translation>
    </message>
    <message>
        <source>How long a take is</source>
        <translation>一次录制的时长</translation>
    </message>
    <message>
        <source>How many takes are recorded one after another</source>
        <translation>连续录制的次数</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>录制方式</translation>
    </message>
    <message>
        <source>Label of the take</source>
        <translation>录制的标签</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>时长(&amp;G)</translation>
    </message>
    <message>
        <source>Length of the take in seconds</source>
        <translation>录制时长（秒）</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长录制</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No labels to press yet. Record, then find and name what happened on the Label page.</source>
        <translation>还没有可按的标签。先录制，然后在“标注”页找出发生了什么并命名。</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>录制次数</translation>
    </message>
    <message>
        <source>One long recording; press a digit while something happens</source>
        <translation>录一段长的；事件发生时按数字键</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>单次</translation>
    </message>
    <message>
        <source>One take of the chosen length</source>
        <translation>按所选时长录制一次</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>间隔(&amp;S)</translation>
    </message>
    <message>
        <source>Pause between takes in seconds</source>
        <translation>录制间隔（秒）</translation>
    </message>
    <message>
        <source>Person who performs</source>
        <translation>做动作或说话的人</translation>
    </message>
    <message>
        <source>Press while it happens: {0}. Backspace takes the last one back.</source>
        <translation>事件发生时按：{0}。退格键撤回上一次。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record a take</source>
        <translation>录制一次</translation>
    </message>
    <message>
        <source>Record a take (Space)</source>
        <translation>录制一次（空格键）</translation>
    </message>
    <message>
        <source>Several takes one after another, with pauses between them</source>
        <translation>连续多次录制，中间有间隔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and keep what came (Space)</source>
        <translation>停止并保留已录内容（空格键）</translation>
    </message>
    <message>
        <source>Stop the take</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Th&amp;reshold</source>
        <translation>阈值(&amp;R)</translation>
    </message>
    <message>
        <source>Threshold that starts a take</source>
        <translation>触发录制的阈值</translation>
    </message>
    <message>
        <source>Time between two takes</source>
        <translation>两次录制之间的时间</translation>
    </message>
    <message>
        <source>Time to get ready before a take starts</source>
        <translation>录制开始前的准备时间</translation>
    </message>
    <message>
        <source>Who performs?</source>
        <translation>谁来录？</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>画圈</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不</translation>
    </message>
    <message>
        <source>punch</source>
        <translation>出拳</translation>
    </message>
    <message>
        <source>shake</source>
        <translation>摇晃</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>挥手</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>RecordingPicture</name>
    <message>
        <source>Part of the recording in view</source>
        <translation>当前显示的录制部分</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>{0} spans</source>
        <translation>{0} 个片段</translation>
    </message>
    <message>
        <source>{0} spans; selected {1}, {2} to {3} s</source>
        <translation>{0} 个片段；已选“{1}”，{2} 到 {3} 秒</translation>
    </message>
    <message>
        <source>{0} spans; {1} selected</source>
        <translation>{0} 个片段；已选 {1} 个</translation>
    </message>
</context>
<context>
    <name>RecordingTracks</name>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>spectrogram · kHz</source>
        <translation>声谱图 · kHz</translation>
    </message>
</context>
<context>
    <name>RecordingsSide</name>
    <message>
        <source>All recordings</source>
        <translation>所有录制</translation>
    </message>
    <message>
        <source>By label, person or name; or person:ann label:wave note:left flagged excluded unlabelled</source>
        <translation>按标签、参与者或名称；或 person:ann label:挥手 note:左 flagged excluded unlabelled</translation>
    </message>
    <message>
        <source>Delete the selected recordings (Delete in the list)</source>
        <translation>删除所选录制（列表中按 Delete）</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>查找录制</translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation>排除在训练之外</translation>
    </message>
    <message>
        <source>Next recording (Page Down)</source>
        <translation>下一段录制（Page Down）</translation>
    </message>
    <message>
        <source>No recording has these words. Escape in the field above shows all again.</source>
        <translation>没有录制包含这些字词。在上方输入框中按 Esc 可重新显示全部。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Previous recording (Page Up)</source>
        <translation>上一段录制（Page Up）</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Show only some recordings</source>
        <translation>只显示部分录制</translation>
    </message>
    <message>
        <source>Up and Down open a recording; with Shift several are selected. Delete removes them, E leaves them out, digits label them.</source>
        <translation>上下键打开录制；按住 Shift 可多选。Delete 删除，E 排除，数字键标注。</translation>
    </message>
    <message>
        <source>Use for training (E)</source>
        <translation>用于训练（E）</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>可能有问题</translation>
    </message>
    <message>
        <source>With fewer axes</source>
        <translation>坐标轴较少</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>check</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选 {0} 段</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>One file, which every browser opens and prints; nothing in it comes from the network.</source>
        <translation>一个文件，任何浏览器都能打开和打印；其中没有任何内容来自互联网。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Writes this run as one HTML file with its numbers and pictures, to hand in</source>
        <translation>将这次训练连同数字和图表写成一个 HTML 文件，可用于提交</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} 已写入。</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>总是猜最常见的标签时的准确率</translation>
    </message>
    <message>
        <source>Accuracy of the float network that was trained</source>
        <translation>训练得到的浮点网络的准确率</translation>
    </message>
    <message>
        <source>Accuracy of the int8 network, as the board computes it</source>
        <translation>int8 网络的准确率，与开发板的计算相同</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>量化前</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>只靠猜</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>开发板上</translation>
    </message>
    <message>
        <source>Run {0}, trained in {1}.</source>
        <translation>第 {0} 次训练，用时 {1}。</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>The model is trained.</source>
        <translation>模型已训练好。</translation>
    </message>
    <message>
        <source>Trained in {0}.</source>
        <translation>训练用时 {0}。</translation>
    </message>
</context>
<context>
    <name>RoomEvents</name>
    <message>
        <source>Detections along everything that was played</source>
        <translation>所播放全部内容中的检测结果</translation>
    </message>
    <message>
        <source>False alarm: {0}</source>
        <translation>误报：{0}</translation>
    </message>
    <message>
        <source>False alarms, mix-ups and misses</source>
        <translation>误报、认错和漏检</translation>
    </message>
    <message>
        <source>It was nothing</source>
        <translation>什么都没发生</translation>
    </message>
    <message>
        <source>It was something after all</source>
        <translation>确实发生了</translation>
    </message>
    <message>
        <source>It was...</source>
        <translation>这是…</translation>
    </message>
    <message>
        <source>Mark it as background, so that the next training learns it</source>
        <translation>标为背景，让下次训练学会它</translation>
    </message>
    <message>
        <source>Mark it as this label</source>
        <translation>标为这个标签</translation>
    </message>
    <message>
        <source>Missed {0}</source>
        <translation>漏检 {0}</translation>
    </message>
    <message>
        <source>No false alarm, no mix-up, no miss.</source>
        <translation>没有误报，没有认错，也没有漏检。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the recording on the Label page</source>
        <translation>在“标注”页面显示这段录制</translation>
    </message>
    <message>
        <source>Taken for {0}</source>
        <translation>误认成 {0}</translation>
    </message>
    <message>
        <source>What it detected where</source>
        <translation>在哪里检测到了什么</translation>
    </message>
    <message>
        <source>{0} once more</source>
        <translation>{0} 又检测到一次</translation>
    </message>
</context>
<context>
    <name>RoomSection</name>
    <message>
        <source>Add sound from files...</source>
        <translation>添加声音文件...</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All that is in a folder</source>
        <translation>文件夹中的所有内容</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>实际运行情况</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>恢复训练时的设置</translation>
    </message>
    <message>
        <source>At most 5 % misses</source>
        <translation>漏检最多 5 %</translation>
    </message>
    <message>
        <source>Back to the settings that training chose</source>
        <translation>恢复训练所选的设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Curve of</source>
        <translation>曲线对应</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which training chose.</source>
        <translation>“部署”会发送训练所选的这些设置。</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which you chose.</source>
        <translation>“部署”会发送你选择的这些设置。</translation>
    </message>
    <message>
        <source>Drag the point, or press the arrow keys. The shaded areas are where the truth may be: the more was played, the smaller they are.</source>
        <translation>拖动这个点，或按方向键。阴影区域是真实值可能所在的范围：播放得越多，范围越小。</translation>
    </message>
    <message>
        <source>Files in which nothing may be detected</source>
        <translation>不应检测到任何内容的文件</translation>
    </message>
    <message>
        <source>Folder in which nothing may be detected</source>
        <translation>不应检测到任何内容的文件夹</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>文件夹...</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>Hours of talk, music or noise in which nothing may be detected. They are played, and not copied.</source>
        <translation>几小时不应检测到任何内容的说话声、音乐或噪声。只会播放，不会复制。</translation>
    </message>
    <message>
        <source>Marked {0} at {1} s as {2}.</source>
        <translation>已将 {1} s 处的 {0} 标为 {2}。</translation>
    </message>
    <message>
        <source>Misses against false alarms</source>
        <translation>漏检与误报</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>漏检与每小时误报的关系</translation>
    </message>
    <message>
        <source>Nothing to listen with yet</source>
        <translation>还没有模型可以来听</translation>
    </message>
    <message>
        <source>Nothing was played to the model yet.</source>
        <translation>还没有向模型播放任何内容。</translation>
    </message>
    <message>
        <source>Playing the recordings to the model</source>
        <translation>正在向模型播放录制</translation>
    </message>
    <message>
        <source>Put them into this run, so that Deploy sends them to the board</source>
        <translation>把它们放入这次训练，“部署”就会发送到开发板</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>训练 {0}</translation>
    </message>
    <message>
        <source>The model is listening...</source>
        <translation>模型正在听...</translation>
    </message>
    <message>
        <source>The threshold that misses no more than one in twenty, and then makes the fewest false alarms</source>
        <translation>漏检不超过二十分之一、并且误报最少的阈值</translation>
    </message>
    <message>
        <source>Train a model first. Then it is played what it never saw, and you decide how often it may be wrong.</source>
        <translation>请先训练一个模型。然后向它播放从未见过的内容，由你决定它可以错多少次。</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>What it is played</source>
        <translation>向它播放的内容</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>要查看哪一次训练</translation>
    </message>
    <message>
        <source>Whose misses and false alarms are shown, and whose threshold is moved</source>
        <translation>显示谁的漏检和误报，以及移动谁的阈值</translation>
    </message>
    <message>
        <source>You are trying these settings; the run keeps its own until you use them.</source>
        <translation>你正在试用这些设置；在你使用它们之前，这次训练保持自己的设置。</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>After a detection nothing is detected for so long. Too short: one take is detected twice.</source>
        <translation>检测到一次后，在这段时间内不再检测。太短：一段录制会被检测到两次。</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>平均时长</translation>
    </message>
    <message>
        <source>How sure the model must be. Higher: fewer false alarms, more misses.</source>
        <translation>模型要有多大把握。越高：误报越少，漏检越多。</translation>
    </message>
    <message>
        <source>Over how long it must be sure. Longer: fewer false alarms, later answers, short words are missed.</source>
        <translation>要在多长时间内都有把握。越长：误报越少，回答越慢，短词会漏检。</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>检测后暂停</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>A recording that it learnt from is deleted.</source>
        <translation>它学习过的一段录制已被删除。</translation>
    </message>
    <message>
        <source>An older studio made this run and did not keep what it was trained from: it cannot be restored.</source>
        <translation>这次训练由较旧的工作室完成，没有保留训练所用的内容：无法恢复。</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>所选训练</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Each training is kept as a run: what it learnt from, and how good it was.</source>
        <translation>每次训练都会保留下来：它从哪些录制学习，以及效果如何。</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>这次训练的名称</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note to the run</source>
        <translation>这次训练的备注</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>训练 {0}</translation>
    </message>
    <message>
        <source>Run {0} is in the trash.</source>
        <translation>训练 {0} 已在回收站中。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Settings, labels and spans as they were for this run, and its model is the current one; Ctrl+Z takes it back</source>
        <translation>把设置、标签和片段恢复到这次训练时的样子，并把它的模型设为当前模型；按 Ctrl+Z 可以撤销</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}, without {1} that are deleted.</source>
        <translation>项目已恢复到训练 {0} 时的样子，但缺少已删除的 {1}。</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}.</source>
        <translation>项目已恢复到训练 {0} 时的样子。</translation>
    </message>
    <message>
        <source>The project is as it was for this run.</source>
        <translation>项目与这次训练时相同。</translation>
    </message>
    <message>
        <source>The run that the chosen one is compared with</source>
        <translation>与所选训练进行比较的训练</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有什么变化</translation>
    </message>
    <message>
        <source>{0} recordings that it learnt from are deleted.</source>
        <translation>它学习过的 {0} 段录制已被删除。</translation>
    </message>
    <message>
        <source>{0}: {1} of its takes found, now {2}</source>
        <translation>{0}：原来找到其录制的 {1}，现在找到 {2}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>A window, on the board, estimated</source>
        <translation>开发板处理一个窗口的时间，估算值</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>False alarms while the takes that were held out were played</source>
        <translation>播放留出的录制时的误报</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最相似</translation>
    </message>
    <message>
        <source>On takes that it never saw, and between what that lies with 95 % certainty</source>
        <translation>在从未见过的录制上，以及该结果有 95 % 的把握所在的范围</translation>
    </message>
    <message>
        <source>Recordings that it learnt from or was tested on</source>
        <translation>用于学习或测试的录制数</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Right answers by looking up the most similar take, on the same test</source>
        <translation>在同一测试中，靠查找最相似的录制得到的正确答案</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练列表</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录制数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{0} (current)</source>
        <translation>{0}（当前）</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Close the studio?</source>
        <translation>关闭工作室吗？</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Everything is on the disk again.</source>
        <translation>所有内容都已重新写入磁盘。</translation>
    </message>
    <message>
        <source>It was in {0}. Plug its disk in, then open it.</source>
        <translation>它原来在 {0}。请接上那个磁盘，再打开它。</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>现在打开</translation>
    </message>
    <message>
        <source>The copy is open now.</source>
        <translation>现在打开的是副本。</translation>
    </message>
    <message>
        <source>The project you worked on last is not there.</source>
        <translation>你上次使用的项目不在了。</translation>
    </message>
    <message>
        <source>Where shall the copy stand?</source>
        <translation>副本要存放在哪里？</translation>
    </message>
    <message>
        <source>{0} Cancel to try again, or to save a copy elsewhere.</source>
        <translation>{0}选择“取消”可重试，或在别处保存副本。</translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation>{0} · 未保存</translation>
    </message>
    <message>
        <source>{0} · only to look at</source>
        <translation>{0} · 只读</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Choose what you will say or make. You are told when, every four seconds, and each time that the board does not detect it counts as missed.</source>
        <translation>选择你要说或做的内容。每四秒会提示你一次，开发板每次没有检测到，都算漏检。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End here; what was counted stays</source>
        <translation>在此结束；已计数的内容保留</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>多少次</translation>
    </message>
    <message>
        <source>How many times it was said or made</source>
        <translation>说或做了多少次</translation>
    </message>
    <message>
        <source>How often is it missed?</source>
        <translation>它多久漏检一次？</translation>
    </message>
    <message>
        <source>Say it again and again</source>
        <translation>一遍又一遍地说</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What the board made of each time</source>
        <translation>开发板每次的识别结果</translation>
    </message>
    <message>
        <source>What will be said or made</source>
        <translation>要说或做的内容</translation>
    </message>
    <message>
        <source>You are told when it is time, every four seconds</source>
        <translation>每四秒提示你一次</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Probability of each label</source>
        <translation>每个标签的概率</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision and recall of each label</source>
        <translation>每个标签的精确率和召回率</translation>
    </message>
    <message>
        <source>Precision: when the model says this label, how often it is right.
Recall: of all windows of this label, how many the model finds; in brackets between what that lies with 95 % certainty.</source>
        <translation>精确率：模型给出这个标签时，有多少是对的。
召回率：这个标签的所有窗口中，模型找到了多少；括号中是有 95 % 的把握所在的范围。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0}：精确率 {1}，召回率 {2}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Accuracy on held-out takes against milliseconds on the board</source>
        <translation>留出录制上的准确率与开发板上的毫秒数</translation>
    </message>
    <message>
        <source>End the search; the next one goes on from here</source>
        <translation>结束搜索；下次搜索从这里继续</translation>
    </message>
    <message>
        <source>Enter takes the model and trains it in full</source>
        <translation>按回车键采用该模型并完整训练</translation>
    </message>
    <message>
        <source>Find the best model for the board</source>
        <translation>为开发板找到最好的模型</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Minutes to search</source>
        <translation>搜索多少分钟</translation>
    </message>
    <message>
        <source>Most RAM of the board</source>
        <translation>最多占用开发板多少内存</translation>
    </message>
    <message>
        <source>Most flash of the board</source>
        <translation>最多占用开发板多少闪存</translation>
    </message>
    <message>
        <source>Most milliseconds from window to window</source>
        <translation>窗口到窗口之间最多多少毫秒</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索时长</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The best models, the cheapest first</source>
        <translation>最好的模型，开销最小的在前</translation>
    </message>
    <message>
        <source>The best of what was tried</source>
        <translation>已尝试模型中的最佳结果</translation>
    </message>
    <message>
        <source>The studio tries other features and other networks, and measures each of them on takes that it does not learn from. You see how accurate they are and how long the board needs for them, and pick one.</source>
        <translation>工作室会尝试其他特征和其他网络，并用没有拿来学习的录制逐一测量。你可以看到它们有多准确、开发板需要多长时间，然后选择一个。</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>给出答案的时间</translation>
    </message>
    <message>
        <source>Try models until the time is over; what was found stays</source>
        <translation>不断尝试模型，直到时间用完；找到的会保留</translation>
    </message>
    <message>
        <source>What the model may cost</source>
        <translation>模型允许的开销</translation>
    </message>
    <message>
        <source>accurate at half of the time</source>
        <translation>用一半时间仍很准确</translation>
    </message>
    <message>
        <source>dashed: the limit</source>
        <translation>虚线：上限</translation>
    </message>
    <message>
        <source>diamond: the default</source>
        <translation>菱形：默认</translation>
    </message>
    <message>
        <source>diamond: the default; dashed: the limit</source>
        <translation>菱形：默认；虚线：上限</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is left of the picture</source>
        <translation>菱形：默认；上限 {0} 在图的左侧之外</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is right of the picture</source>
        <translation>菱形：默认；上限 {0} 在图的右侧之外</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>the limit, {0}, is left of the picture</source>
        <translation>上限 {0} 在图的左侧之外</translation>
    </message>
    <message>
        <source>the limit, {0}, is right of the picture</source>
        <translation>上限 {0} 在图的右侧之外</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>{0}: {1} right, about {2}</source>
        <translation>{0}：正确率 {1}，约 {2}</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>A network that has heard much speech needs fewer takes of a new word.</source>
        <translation>听过大量语音的网络，学新词所需的录制更少。</translation>
    </message>
    <message>
        <source>Back to the usual network</source>
        <translation>恢复为通常的网络</translation>
    </message>
    <message>
        <source>Fewer false alarms</source>
        <translation>误报更少</translation>
    </message>
    <message>
        <source>How much of the background is made out of your own takes: backwards, in other order, on other axes</source>
        <translation>用你自己的录制生成多少背景：倒放、打乱顺序、换到其他轴</translation>
    </message>
    <message>
        <source>It starts from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Knows more</source>
        <translation>认得更多</translation>
    </message>
    <message>
        <source>Look-alikes are made of takes that were held out: played backwards, put together of two, or with axes exchanged. A change counts from the next training on.</source>
        <translation>相似干扰由留出的录制生成：倒放、由两段拼接，或交换各轴。更改从下次训练起生效。</translation>
    </message>
    <message>
        <source>Look-alikes that fire</source>
        <translation>触发检测的相似干扰</translation>
    </message>
    <message>
        <source>Many voices for each label that is the word said in its takes</source>
        <translation>如果标签就是录制中所说的词，每个标签有很多种语音</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Opens the page of recording, set to {0} s of background: talk about anything</source>
        <translation>打开录制页面，并设为 {0} s 背景：随便说点什么</translation>
    </message>
    <message>
        <source>Ordinary speech</source>
        <translation>日常说话</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>录制日常说话</translation>
    </message>
    <message>
        <source>Rounding to bytes</source>
        <translation>量化为字节</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>So people are understood who were not recorded. Give the label the word&apos;s name.</source>
        <translation>这样也能听懂没有录过音的人。请用这个词作为标签名。</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too</source>
        <translation>合成语音也说这些词</translation>
    </message>
    <message>
        <source>Takes known</source>
        <translation>认出的录制</translation>
    </message>
    <message>
        <source>The usual one.</source>
        <translation>通常的网络。</translation>
    </message>
    <message>
        <source>What a network of sound starts from</source>
        <translation>声音网络的起点</translation>
    </message>
    <message>
        <source>What the studio knows of speech</source>
        <translation>工作室已掌握的语音知识</translation>
    </message>
    <message>
        <source>“{0}”, chosen by a search for the best model.</source>
        <translation>“{0}”，由搜索最好的模型时选出。</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The bar is what was measured, the line over it where the true share lies with 95 % certainty: the fewer takes, the longer it is.</source>
        <translation>柱形是测得的值，上面的线表示真实比例有 95 % 的把握所在的范围：录制越少，线越长。</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>  or  </source>
        <translation>  或  </translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SpanMap</name>
    <message>
        <source>Map of all spans</source>
        <translation>所有片段的分布图</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>The newest detection</source>
        <translation>最新检测</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Begin with these answers</source>
        <translation>按以上回答开始</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, and no board needed: a virtual one is there.</source>
        <translation>所有数据都留在这台电脑上。不需要账号和网络，没有开发板也行：可以用虚拟开发板。</translation>
    </message>
    <message>
        <source>Open a project (Ctrl+O)</source>
        <translation>打开项目（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Plug the board in with a USB data cable: it is found by itself, and gets its firmware with one click.</source>
        <translation>用 USB 数据线插上开发板：会自动识别，点一下就能装好固件。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Teach your board in three answers</source>
        <translation>回答三个问题，教会你的开发板</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TakeChip</name>
    <message>
        <source>A take is being recorded. Click to see it, and to stop it</source>
        <translation>正在录制。点击可查看或停止</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Next take soon</source>
        <translation>即将下一次</translation>
    </message>
    <message>
        <source>No take runs</source>
        <translation>没有正在进行的录制</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>等待…</translation>
    </message>
</context>
<context>
    <name>TakeLamp</name>
    <message>
        <source>First choose or type a label</source>
        <translation>请先选择或输入标签</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Next take. Space ends it</source>
        <translation>下一次录制。按空格键结束</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>已保存 {0} / {1}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Space calls it off</source>
        <translation>按空格键取消</translation>
    </message>
    <message>
        <source>Space ends it</source>
        <translation>按空格键结束</translation>
    </message>
    <message>
        <source>Space ends it and keeps it</source>
        <translation>按空格键结束并保留</translation>
    </message>
    <message>
        <source>Space starts a take</source>
        <translation>按空格键开始录制</translation>
    </message>
    <message>
        <source>State of the take</source>
        <translation>录制状态</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>第 {0} 次</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>第 {0} 次，共 {1} 次</translation>
    </message>
    <message>
        <source>Waiting for motion …</source>
        <translation>等待动作…</translation>
    </message>
    <message>
        <source>Waiting for sound …</source>
        <translation>等待声音…</translation>
    </message>
</context>
<context>
    <name>TakeVerdict</name>
    <message>
        <source>Delete them</source>
        <translation>删除这些</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>The last take: {0}.</source>
        <translation>最近一次录制：{0}。</translation>
    </message>
    <message>
        <source>{0} of {1} takes may have gone wrong: {2}.</source>
        <translation>{1} 段录制中有 {0} 段可能有问题：{2}。</translation>
    </message>
</context>
<context>
    <name>TakesSection</name>
    <message>
        <source>Accuracy as the board computes it, in whole numbers</source>
        <translation>开发板用整数计算时的准确率</translation>
    </message>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>总是猜最常见的标签时的准确率</translation>
    </message>
    <message>
        <source>Accuracy of looking up the training take that is most similar: a network should do better</source>
        <translation>直接查找最相似的训练录制所得的准确率：网络应该做得更好</translation>
    </message>
    <message>
        <source>Accuracy of the network that was trained</source>
        <translation>训练得到的网络的准确率</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>量化前（float）</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see where its windows come from.</source>
        <translation>点击矩阵中的一格，查看其窗口来自哪里。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>在开发板上的资源占用</translation>
    </message>
    <message>
        <source>Energy a window</source>
        <translation>每个窗口能耗</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>只靠猜</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>逐个标签</translation>
    </message>
    <message>
        <source>Modelled from instructions counted on an emulated board; the board measures it when the model is sent</source>
        <translation>根据在仿真开发板上统计的指令数建模得出；发送模型时由开发板实测</translation>
    </message>
    <message>
        <source>Nearest take</source>
        <translation>最相似的录制</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>还没有可评估的内容</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>开发板上（int8）</translation>
    </message>
    <message>
        <source>Only {0} people were tested: with another one it may be outside of that. The cross-check asks them all.</source>
        <translation>只测试了 {0} 位参与者：换一位，结果可能超出这个范围。交叉检查会逐一测试所有人。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Recordings behind a cell</source>
        <translation>该格对应的录制</translation>
    </message>
    <message>
        <source>Recordings behind the cell</source>
        <translation>该格对应的录制</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>第 {0} 次训练</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>用 {0} 个窗口测试：{1}。</translation>
    </message>
    <message>
        <source>Time a window</source>
        <translation>每个窗口耗时</translation>
    </message>
    <message>
        <source>Train a model first. Its numbers come from takes that it never saw.</source>
        <translation>请先训练一个模型。这些数字来自模型从未见过的录制。</translation>
    </message>
    <message>
        <source>What the chip alone takes for this time, by its maker&apos;s figures; microphone, sensors and LED come on top</source>
        <translation>按芯片厂商的数据，仅芯片在这段时间内的能耗；麦克风、传感器和 LED 的能耗另计</translation>
    </message>
    <message>
        <source>What the network and its features need while they run</source>
        <translation>网络及其特征运行时所需的内存</translation>
    </message>
    <message>
        <source>What the package takes in the board&apos;s flash memory</source>
        <translation>模型包在开发板闪存中占用的空间</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>选择要查看的训练</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model knew.</source>
        <translation>“{1}”有 {0} 个窗口被模型认出。</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model took for {2}.</source>
        <translation>“{1}”有 {0} 个窗口被模型当成“{2}”。</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model knew.</source>
        <translation>“{1}”有 {0} 个窗口被模型认出。</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model took for {2}.</source>
        <translation>“{1}”有 {0} 个窗口被模型当成“{2}”。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Another place …</source>
        <translation>其他位置…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
</context>
<context>
    <name>TradeoffPlot</name>
    <message>
        <source>Accuracy against milliseconds on the board</source>
        <translation>准确率与开发板上的毫秒数</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A model of words a second after each take</source>
        <translation>每录一段，一秒后就有词语模型</translation>
    </message>
    <message>
        <source>Find the best model</source>
        <translation>寻找最好的模型</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>How strictly it learns, and from what start</source>
        <translation>学习有多严格，以及从什么起点开始</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>One take on its way through the model, step by step</source>
        <translation>一段录制如何逐步经过模型</translation>
    </message>
    <message>
        <source>Sections of the training</source>
        <translation>训练的各部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a network with these labels</source>
        <translation>用这些标签训练网络</translation>
    </message>
    <message>
        <source>Try many models, and pick one by what it costs the board</source>
        <translation>尝试许多模型，并按开发板上的开销选择一个</translation>
    </message>
</context>
<context>
    <name>TrainSection</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>每轮准确率</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Else the model may learn the voice and not the word</source>
        <translation>否则模型学到的可能是嗓音，而不是词语</translation>
    </message>
    <message>
        <source>End now and keep the best network so far</source>
        <translation>立即结束，保留目前最好的网络</translation>
    </message>
    <message>
        <source>End now and throw this training away</source>
        <translation>立即结束，放弃这次训练</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>每轮损失</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>录制日常说话</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>The studio cuts your takes into windows, keeps some of them apart to test with, and trains a network that is small enough for the board. It takes seconds, on this computer.</source>
        <translation>工作室把你的录制切成窗口，留出一部分用于测试，并训练一个小到能放进开发板的网络。在这台电脑上只需几秒。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a network with these labels (Ctrl+Enter)</source>
        <translation>用这些标签训练网络（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>用来学习的数据</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>录制及其标签可能有哪些问题，以及原因</translation>
    </message>
    <message>
        <source>takes it does not learn from</source>
        <translation>不参与学习的录制</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{0} thing to look at before you train</source>
        <translation>训练前有 {0} 处需要查看</translation>
    </message>
    <message>
        <source>{0} things to look at before you train</source>
        <translation>训练前有 {0} 处需要查看</translation>
    </message>
</context>
<context>
    <name>TripDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言（Language）</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字号</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
</context>
<context>
    <name>_Curves</name>
    <message>
        <source>Curves of the first take</source>
        <translation>第一段录制的曲线</translation>
    </message>
</context>
<context>
    <name>_LiveCard</name>
    <message>
        <source>Choose one at the top right.</source>
        <translation>请在右上角选择一块。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接开发板。</translation>
    </message>
    <message>
        <source>The board is being connected …</source>
        <translation>正在连接开发板…</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>it ends early</source>
        <translation>它提前结束</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>take</source>
        <translation>段</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>段</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> Its last words: {0}.</source>
        <translation> 其最后输出：{0}。</translation>
    </message>
    <message>
        <source> The system does that when the memory is full.</source>
        <translation> 内存已满时系统会这样做。</translation>
    </message>
    <message>
        <source> {0} could not be written.</source>
        <translation> 无法写入 {0}。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; differ in capitals only: rename one to join them.</source>
        <translation>“{0}”和“{1}”只有大小写不同：重命名其一即可合并。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date with a time</source>
        <translation>“{0}”不是带时间的日期</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no time in seconds</source>
        <translation>“{0}”不是以秒为单位的时间</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no unit that the studio knows for {1}</source>
        <translation>工作室不认识 {1} 的单位“{0}”</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>“{0}”不是数字</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is the name of everything that has no label.</source>
        <translation>“{0}”这个名称专指所有没有标签的部分。</translation>
    </message>
    <message>
        <source>(deleted recording)</source>
        <translation>（已删除的录制）</translation>
    </message>
    <message>
        <source>(made by the studio)</source>
        <translation>（由工作室生成）</translation>
    </message>
    <message>
        <source>, waiting in its bootloader</source>
        <translation>，停在引导程序中</translation>
    </message>
    <message>
        <source>0: nothing before the board, 255: something touches it</source>
        <translation>0：开发板前没有东西，255：有东西碰到它</translation>
    </message>
    <message>
        <source>1  What shall it learn?</source>
        <translation>1  要学什么？</translation>
    </message>
    <message>
        <source>1 file or take</source>
        <translation>1 个文件或录制</translation>
    </message>
    <message>
        <source>1 labelled recording since</source>
        <translation>此后 1 段带标签的录制</translation>
    </message>
    <message>
        <source>1 long recording without labels</source>
        <translation>1 段没有标签的长录制</translation>
    </message>
    <message>
        <source>1 more take</source>
        <translation>再录 1 次</translation>
    </message>
    <message>
        <source>1 recording in {0} s.</source>
        <translation>{0} s 内 1 段录制。</translation>
    </message>
    <message>
        <source>1 take is a copy of another, perhaps shifted or louder.</source>
        <translation>1 段录制是其他录制的副本，可能经过平移或放大音量。</translation>
    </message>
    <message>
        <source>1 take was detected twice.</source>
        <translation>1 段录制被检测到两次。</translation>
    </message>
    <message>
        <source>1 test take</source>
        <translation>1 段测试录制</translation>
    </message>
    <message>
        <source>2  Do you have a board?</source>
        <translation>2  你有开发板吗？</translation>
    </message>
    <message>
        <source>3  What do you begin with?</source>
        <translation>3  从什么开始？</translation>
    </message>
    <message>
        <source>A command had no answer, and then the handshake had none.</source>
        <translation>一条命令没有回应，随后握手也没有。</translation>
    </message>
    <message>
        <source>A comparison runs already.</source>
        <translation>已经有一个比较在进行。</translation>
    </message>
    <message>
        <source>A feature before and after rounding</source>
        <translation>取整前后的一个特征</translation>
    </message>
    <message>
        <source>A file of this name stands there already.</source>
        <translation>那里已有同名文件。</translation>
    </message>
    <message>
        <source>A file stands where a folder should be.</source>
        <translation>应该是文件夹的地方有一个文件。</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>A label track has a start, an end and a label on each line, parted by tabs.</source>
        <translation>标签轨道的每一行包含起点、终点和标签，以制表符分隔。</translation>
    </message>
    <message>
        <source>A little turned</source>
        <translation>稍微转动</translation>
    </message>
    <message>
        <source>A model was sent meanwhile.</source>
        <translation>这期间发送了一个模型。</translation>
    </message>
    <message>
        <source>A new take of the same people: {0} right, in the long run {1} to {2}.</source>
        <translation>同样这些人的新录制：{0} 正确，长期来看为 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>A part of it is missing. Leave a moment of rest before and after, or take longer takes.</source>
        <translation>有一部分没录到。请在前后各停顿片刻，或录得长一些。</translation>
    </message>
    <message>
        <source>A project needs a folder of its own.</source>
        <translation>项目需要独立的文件夹。</translation>
    </message>
    <message>
        <source>A rate must be above 0 Hz, and motion is brought to 8000 Hz at most.</source>
        <translation>速率必须大于 0 Hz，运动数据最高只能转换到 8000 Hz。</translation>
    </message>
    <message>
        <source>A recording is {0} numbers in {1} s, as the sensor measured them. The shaded part is the take.</source>
        <translation>一段录制是 {1} s 内由传感器测得的 {0} 个数。阴影部分就是这一段。</translation>
    </message>
    <message>
        <source>A recording was not finished.</source>
        <translation>有一段录制没有完成。</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>A search compares networks on takes that are held out of the training, and none could be spared.</source>
        <translation>搜索会在训练之外留出的录制上比较网络，而这里没有可以留出的。</translation>
    </message>
    <message>
        <source>A search runs already.</source>
        <translation>已有一个搜索在运行。</translation>
    </message>
    <message>
        <source>A span is split where the cursor stands.</source>
        <translation>片段在光标处拆分。</translation>
    </message>
    <message>
        <source>A take as it was recorded</source>
        <translation>录下来的原样</translation>
    </message>
    <message>
        <source>A take is being recorded already.</source>
        <translation>已经在录制了。</translation>
    </message>
    <message>
        <source>A take is being recorded.</source>
        <translation>正在录制。</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>已有训练在进行。</translation>
    </message>
    <message>
        <source>A training runs, and both at once would be slow.</source>
        <translation>正在训练，两者同时进行会很慢。</translation>
    </message>
    <message>
        <source>A training runs.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>A virtual board answers there.</source>
        <translation>那里响应的是虚拟开发板。</translation>
    </message>
    <message>
        <source>A virtual board does the same on this computer.</source>
        <translation>虚拟开发板可以在这台电脑上做同样的事。</translation>
    </message>
    <message>
        <source>A window takes</source>
        <translation>每个窗口耗时</translation>
    </message>
    <message>
        <source>A window: {0} s, now {1} s.</source>
        <translation>一个窗口：{0} s，现在是 {1} s。</translation>
    </message>
    <message>
        <source>AAC is not read here: save it as WAV first</source>
        <translation>此处不能读取 AAC：请先存为 WAV</translation>
    </message>
    <message>
        <source>Accept all proposals of the recording</source>
        <translation>接受该录制的所有建议</translation>
    </message>
    <message>
        <source>Accept or reject the proposal; a digit accepts it with its label</source>
        <translation>接受或拒绝建议；按数字键则用对应的标签接受</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>每一轮的准确率</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns serial ports, then log in again: sudo usermod -aG dialout $USER</source>
        <translation>把自己加入有串口权限的用户组，然后重新登录：sudo usermod -aG dialout $USER</translation>
    </message>
    <message>
        <source>All of it is kept in memory, and saved as soon as that works. {0}</source>
        <translation>全部内容暂存在内存中，一有可能就会写入磁盘。{0}</translation>
    </message>
    <message>
        <source>All others were.</source>
        <translation>其余的都已播放。</translation>
    </message>
    <message>
        <source>All recordings ({0})</source>
        <translation>所有录制（{0}）</translation>
    </message>
    <message>
        <source>All takes are by one person, as far as the studio knows.</source>
        <translation>据工作室所知，所有录制都来自同一个人。</translation>
    </message>
    <message>
        <source>All takes are by two people: {0}.</source>
        <translation>所有录制都来自两个人：{0}。</translation>
    </message>
    <message>
        <source>All takes are by {0}.</source>
        <translation>所有录制都来自 {0}。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>拖动时按 Alt</translation>
    </message>
    <message>
        <source>Always the commonest label</source>
        <translation>总是最常见的标签</translation>
    </message>
    <message>
        <source>An address outside of the program&apos;s part of the flash was not sent to the board.</source>
        <translation>闪存程序区之外的地址没有发送到开发板。</translation>
    </message>
    <message>
        <source>An earlier version of the studio had it; this one brings another along, with layers of other sizes.</source>
        <translation>它属于较早版本的工作室；这个版本自带的是另一个，各层大小不同。</translation>
    </message>
    <message>
        <source>An empty project that you record into.</source>
        <translation>空项目，由你来录制。</translation>
    </message>
    <message>
        <source>Another board has other noise, and another zero when it turns.</source>
        <translation>另一块开发板的噪声不同，转动时的零点也不同。</translation>
    </message>
    <message>
        <source>Another board is connected.</source>
        <translation>连接的是另一块开发板。</translation>
    </message>
    <message>
        <source>Another connection to it is open.</source>
        <translation>与它的另一个连接已打开。</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>另一个任务仍在运行。</translation>
    </message>
    <message>
        <source>Another microphone</source>
        <translation>另一个麦克风</translation>
    </message>
    <message>
        <source>Another model is on the board now.</source>
        <translation>开发板上现在是另一个模型。</translation>
    </message>
    <message>
        <source>Another model is on the board now. What was counted is of the one before.</source>
        <translation>开发板上现在是另一个模型。已统计的内容属于之前的模型。</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>它正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Another project was opened.</source>
        <translation>已打开另一个项目。</translation>
    </message>
    <message>
        <source>Another recording has the same id.</source>
        <translation>另一段录制有相同的编号。</translation>
    </message>
    <message>
        <source>Another sensor</source>
        <translation>另一个传感器</translation>
    </message>
    <message>
        <source>Answer the three questions, or open a project, first.</source>
        <translation>请先回答三个问题，或打开项目。</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE</source>
        <translation>Arduino Nano 33 BLE</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense</source>
        <translation>Arduino Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, on a USB cable.</source>
        <translation>Arduino Nano 33 BLE Sense，用 USB 线连接。</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, waiting in its bootloader</source>
        <translation>Arduino Nano 33 BLE Sense，停在引导程序中</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE with MicroPython or OpenMV</source>
        <translation>Arduino Nano 33 BLE，运行 MicroPython 或 OpenMV</translation>
    </message>
    <message>
        <source>Arduino Nano 33 IoT: another board, with no microphone and too little memory</source>
        <translation>Arduino Nano 33 IoT：另一种开发板，没有麦克风且内存太小</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>As it stands, {0}.</source>
        <translation>目前的情况：{0}。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来的样子</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>实际运行情况</translation>
    </message>
    <message>
        <source>As the board hears it</source>
        <translation>在开发板听来</translation>
    </message>
    <message>
        <source>Ask for the right to use serial ports.</source>
        <translation>请申请使用串口的权限。</translation>
    </message>
    <message>
        <source>Asking the board to go to its bootloader</source>
        <translation>正在让开发板进入引导程序</translation>
    </message>
    <message>
        <source>At 1200 baud an Arduino leaves its sketch for its bootloader.</source>
        <translation>以 1200 波特打开串口时，Arduino 会离开当前程序，进入引导程序。</translation>
    </message>
    <message>
        <source>At rest the takes show {0} g instead of 1.</source>
        <translation>静止时，这些录制显示 {0} g，而不是 1。</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire. Stricter usually means fewer of both.</source>
        <translation>严格度为 {0} 时，留出的录制中有 {1} 被认出，相似干扰中有 {2} 会触发。越严格，通常两者都会越少。</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire; at {3} it was {4} and {5}.</source>
        <translation>严格度为 {0} 时，留出的录制中有 {1} 被认出，相似干扰中有 {2} 会触发；严格度为 {3} 时分别是 {4} 和 {5}。</translation>
    </message>
    <message>
        <source>Audacity</source>
        <translation>Audacity</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Averaged scores over time</source>
        <translation>平均得分随时间的变化</translation>
    </message>
    <message>
        <source>Axes: {0}, now {1}.</source>
        <translation>坐标轴：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>Bands from low to high</source>
        <translation>频带从低到高</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>取整前</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>量化前（float）</translation>
    </message>
    <message>
        <source>Begin a span at the cursor</source>
        <translation>在光标处开始一个片段</translation>
    </message>
    <message>
        <source>Begin anew to count this one&apos;s false alarms.</source>
        <translation>要统计这个模型的误报，请重新开始。</translation>
    </message>
    <message>
        <source>Board that does not answer</source>
        <translation>没有回应的开发板</translation>
    </message>
    <message>
        <source>Board with MicroPython</source>
        <translation>运行 MicroPython 的开发板</translation>
    </message>
    <message>
        <source>Board with another program</source>
        <translation>运行其他程序的开发板</translation>
    </message>
    <message>
        <source>Board with its own sketch</source>
        <translation>运行自有程序的开发板</translation>
    </message>
    <message>
        <source>Board with old firmware</source>
        <translation>固件较旧的开发板</translation>
    </message>
    <message>
        <source>Board without firmware</source>
        <translation>没有固件的开发板</translation>
    </message>
    <message>
        <source>Both are learnt from, so that the number does not say how well it works for a third one.</source>
        <translation>两个人的录制都用于学习，因此这个数值不能说明它对第三个人的效果。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or delete the recording&apos;s folder.</source>
        <translation>请从副本恢复该文件，或删除该录制的文件夹。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy; nothing in the folder was touched.</source>
        <translation>请从副本恢复该文件；文件夹中没有任何改动。</translation>
    </message>
    <message>
        <source>Bring the first one back, or save a copy elsewhere.</source>
        <translation>请换回原来的，或在别处保存副本。</translation>
    </message>
    <message>
        <source>Bring the folder back from a copy if you still want it.</source>
        <translation>如果还需要，请从副本恢复该文件夹。</translation>
    </message>
    <message>
        <source>Bring the zip over once more, and do not change it on the way.</source>
        <translation>请重新传送 zip，途中不要修改。</translation>
    </message>
    <message>
        <source>Check the address. To start a virtual board there: nano33-studio board virtual --listen HOST:PORT</source>
        <translation>请检查地址。要在那里启动虚拟开发板：nano33-studio board virtual --listen HOST:PORT</translation>
    </message>
    <message>
        <source>Check the board and its cable, and record these takes again.</source>
        <translation>请检查开发板和数据线，并重新录制这些内容。</translation>
    </message>
    <message>
        <source>Check the board&apos;s connection, then record again.</source>
        <translation>检查开发板的连接，然后重新录制。</translation>
    </message>
    <message>
        <source>Check the cable and plug the board in again. {0}</source>
        <translation>检查数据线并重新插上开发板。{0}</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>检查数据线，然后重新连接。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check when it is done.</source>
        <translation>请在训练结束后再检查。</translation>
    </message>
    <message>
        <source>Checked thoroughly</source>
        <translation>彻底检查</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Choose a board</source>
        <translation>选择开发板</translation>
    </message>
    <message>
        <source>Choose a board that has it.</source>
        <translation>请选择带有它的开发板。</translation>
    </message>
    <message>
        <source>Choose a label and record a first take of it.</source>
        <translation>选择一个标签，录制第一次。</translation>
    </message>
    <message>
        <source>Choose a label for it.</source>
        <translation>请为它选择标签。</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>请选择新文件夹。</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>请选择新的名称。</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make a new one.</source>
        <translation>请选择项目的文件夹，或新建项目。</translation>
    </message>
    <message>
        <source>Choose a run that was trained here.</source>
        <translation>请选择在这里训练的一次训练。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选更短的。</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense (or its Rev2).</source>
        <translation>请选择 Arduino Nano 33 BLE Sense（或其 Rev2）。</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense, or its Rev2.</source>
        <translation>请选择 Arduino Nano 33 BLE Sense 或其 Rev2。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>请选择其他格式。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>请选择其他端口，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>Choose another run, or train.</source>
        <translation>请选择其他训练，或重新训练。</translation>
    </message>
    <message>
        <source>Choose another take.</source>
        <translation>请选择另一段。</translation>
    </message>
    <message>
        <source>Choose between 0.1 seconds and an hour.</source>
        <translation>请选择 0.1 秒到一小时之间。</translation>
    </message>
    <message>
        <source>Choose between 1 and {0}.</source>
        <translation>请选择 1 到 {0} 之间。</translation>
    </message>
    <message>
        <source>Choose one above 0.</source>
        <translation>请选择大于 0 的值。</translation>
    </message>
    <message>
        <source>Choose one from the list at the top right.</source>
        <translation>请从右上角的列表中选择一块。</translation>
    </message>
    <message>
        <source>Choose one from the list: nano33-studio boards</source>
        <translation>请从列表中选择：nano33-studio boards</translation>
    </message>
    <message>
        <source>Choose one of its labels.</source>
        <translation>请选择它的一个标签。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>请从 {0} 中选择。</translation>
    </message>
    <message>
        <source>Choose or type a label first.</source>
        <translation>请先选择或输入标签。</translation>
    </message>
    <message>
        <source>Choose other settings for the features.</source>
        <translation>请选择其他特征设置。</translation>
    </message>
    <message>
        <source>Choose recordings of the kind that the project has: sound, or motion.</source>
        <translation>请选择与项目类型相同的录制：声音或运动。</translation>
    </message>
    <message>
        <source>Choose the .bin file that the Arduino IDE writes with Sketch &gt; Export compiled binary, or that a build of the studio&apos;s firmware gives.</source>
        <translation>请选择 Arduino IDE 用“项目 &gt; 导出已编译的二进制文件”生成的 .bin 文件，或工作室固件的构建结果。</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or unplug the others.</source>
        <translation>选择要用的那块，或拔掉其他的。</translation>
    </message>
    <message>
        <source>Choose the rate that stands in the sketch&apos;s Serial.begin().</source>
        <translation>请选择程序中 Serial.begin() 里的速率。</translation>
    </message>
    <message>
        <source>Choose the studio&apos;s own network again on the Train page, or search for another one.</source>
        <translation>请在“训练”页面重新选择工作室自己的网络，或搜索另一个。</translation>
    </message>
    <message>
        <source>Choose the virtual board at the top right.</source>
        <translation>请在右上角选择虚拟开发板。</translation>
    </message>
    <message>
        <source>Choose what its columns are: “Columns of this board” in the list at the top right.</source>
        <translation>请选择各列的含义：右上角列表中的“这块开发板的列”。</translation>
    </message>
    <message>
        <source>Click into the span where it is to be split.</source>
        <translation>点击片段中要拆分的位置。</translation>
    </message>
    <message>
        <source>Click into the span, or move the cursor there with the keys , and .</source>
        <translation>点击片段内部，或用 , 和 . 键把光标移过去。</translation>
    </message>
    <message>
        <source>Close it there (a serial monitor, another studio), then try again.</source>
        <translation>请在那里关闭（串口监视器、另一个工作室），然后重试。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭。</translation>
    </message>
    <message>
        <source>Close it there first; if it is not open there, delete {0}.</source>
        <translation>请先在那里关闭；如果并未打开，请删除 {0}。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Close other programs that hold the port (the Arduino IDE&apos;s serial monitor does), then try again.</source>
        <translation>关闭占用端口的其他程序（如 Arduino IDE 的串口监视器），然后重试。</translation>
    </message>
    <message>
        <source>Close other programs that may hold the port, unplug the board and plug it in again.</source>
        <translation>关闭可能占用端口的其他程序，拔下开发板再重新插上。</translation>
    </message>
    <message>
        <source>Close other programs that use it, and try again.</source>
        <translation>请关闭正在使用它的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs, or leave some recordings out, then try again.</source>
        <translation>请关闭其他程序，或排除一些录制，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close whatever else may use the board, or unplug it and plug it in again; then connect.</source>
        <translation>关闭其他可能使用开发板的程序，或拔下再插上；然后连接。</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Collect recordings</source>
        <translation>采集数据</translation>
    </message>
    <message>
        <source>Compare for longer; if that does not help, unplug the board and plug it in again.</source>
        <translation>请比较更长时间；如果没有用，请拔下开发板再重新插上。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Connect the board again and record the rest.</source>
        <translation>请重新连接开发板并录制其余部分。</translation>
    </message>
    <message>
        <source>Connect the board again.</source>
        <translation>请重新连接开发板。</translation>
    </message>
    <message>
        <source>Connect the board again. If the take is too short, delete it and record another.</source>
        <translation>请重新连接开发板。如果录得太短，请删除后重录。</translation>
    </message>
    <message>
        <source>Connect to the board again.</source>
        <translation>请重新连接开发板。</translation>
    </message>
    <message>
        <source>Converting to bytes</source>
        <translation>正在转换为字节</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Copy the project to a place you can write to.</source>
        <translation>请把项目复制到可以写入的位置。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>在开发板上的开销</translation>
    </message>
    <message>
        <source>Cut a window</source>
        <translation>切出窗口</translation>
    </message>
    <message>
        <source>Cutting windows</source>
        <translation>正在切分窗口</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>做出判断</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete one of the two folders.</source>
        <translation>请删除其中一个文件夹。</translation>
    </message>
    <message>
        <source>Delete the chosen take</source>
        <translation>删除所选录制</translation>
    </message>
    <message>
        <source>Delete the copies, and record more takes instead.</source>
        <translation>请删除副本，改为多录制几段。</translation>
    </message>
    <message>
        <source>Delete the image: the board starts empty then.</source>
        <translation>删除映像：开发板将以空白状态启动。</translation>
    </message>
    <message>
        <source>Delete the selected spans, or the recordings in the list</source>
        <translation>删除所选片段，或列表中的录制</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deploy to the board</source>
        <translation>部署到开发板</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>Detected while nobody performed it: {0}</source>
        <translation>没有人做动作时检测到：{0}</translation>
    </message>
    <message>
        <source>Disconnect it in the other studio, or press “Install the firmware” at the top right.</source>
        <translation>请在另一个工作室中断开它，或按右上角的“安装固件”。</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do it less violently, or set a wider range of the sensor, and record them again.</source>
        <translation>请做得轻一些，或设置更大的传感器量程，然后重新录制。</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Duplicate the selected spans</source>
        <translation>复制所选片段</translation>
    </message>
    <message>
        <source>Each axis becomes {0} numbers: how strong, how far, how fast it moved. {1} numbers are now {2}.</source>
        <translation>每个轴变成 {0} 个数：多强、多远、多快。{1} 个数现在变成了 {2} 个。</translation>
    </message>
    <message>
        <source>Each axis is scaled, so that usual movements lie between -1 and 1 and no axis drowns the others.</source>
        <translation>每个轴都会缩放，使通常的动作落在 -1 和 1 之间，没有哪个轴会盖过其他轴。</translation>
    </message>
    <message>
        <source>Each bar is what a network knew that had not learnt from it.</source>
        <translation>每个条形表示没有从中学习过的网络认出了多少。</translation>
    </message>
    <message>
        <source>Each begins in a pose of its own. That is no fault, but the model may look at the pose and not at the movement.</source>
        <translation>每个都以自己的姿势开始。这不算错误，但模型看的可能是姿势，而不是动作。</translation>
    </message>
    <message>
        <source>Each held out in turn</source>
        <translation>逐一留出</translation>
    </message>
    <message>
        <source>Each point of the curve is a threshold.</source>
        <translation>曲线上的每个点是一个阈值。</translation>
    </message>
    <message>
        <source>Each row is what was performed, each column what the model said.</source>
        <translation>每一行是实际做的，每一列是模型说的。</translation>
    </message>
    <message>
        <source>Each sound as WAV with a label track beside it.</source>
        <translation>每段声音存为 WAV，旁边附一个标签轨道文件。</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>更早或更晚</translation>
    </message>
    <message>
        <source>Edge Impulse</source>
        <translation>Edge Impulse</translation>
    </message>
    <message>
        <source>Edge Impulse as CBOR</source>
        <translation>Edge Impulse（CBOR 格式）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End it at the cursor</source>
        <translation>在光标处结束片段</translation>
    </message>
    <message>
        <source>Energy a window, estimated</source>
        <translation>每个窗口的能耗（估算）</translation>
    </message>
    <message>
        <source>Enough to train. Go to Train when you like.</source>
        <translation>可以训练了。随时转到“训练”。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluate the model</source>
        <translation>评估模型</translation>
    </message>
    <message>
        <source>Every label has only one take, so nothing is known of how good it is.</source>
        <translation>每个标签只有一段录制，因此无法知道它有多好。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>False alarms an hour</source>
        <translation>每小时误报次数</translation>
    </message>
    <message>
        <source>False alarms are being counted.</source>
        <translation>正在统计误报。</translation>
    </message>
    <message>
        <source>Faster, slower</source>
        <translation>更快、更慢</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features: {0}, now {1}.</source>
        <translation>特征：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>Find events, or put the finding away</source>
        <translation>查找事件，或收起查找栏</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>查找录制</translation>
    </message>
    <message>
        <source>Find the board</source>
        <translation>找到开发板</translation>
    </message>
    <message>
        <source>Finding the board</source>
        <translation>正在寻找开发板</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>正以目前最好的结果结束</translation>
    </message>
    <message>
        <source>Finishing with what is done</source>
        <translation>正在以已完成的部分收尾</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>For example 127.0.0.1:7654.</source>
        <translation>例如 127.0.0.1:7654。</translation>
    </message>
    <message>
        <source>From window to window: {0} ms, now {1} ms.</source>
        <translation>窗口之间：{0} ms，现在是 {1} ms。</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Gestures, felt by the accelerometer and gyroscope.</source>
        <translation>用加速度计和陀螺仪感知的手势。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Give it windows of your own: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</source>
        <translation>请自己提供窗口：nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</translation>
    </message>
    <message>
        <source>Give the recordings the labels that were trained.</source>
        <translation>请给录制加上训练过的标签。</translation>
    </message>
    <message>
        <source>Give the selected spans or recordings a label, or background</source>
        <translation>给所选片段或录制一个标签，或设为背景</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Give these takes the name of who made them, and delete the copies.</source>
        <translation>请为这些录制注明真正的参与者，并删除副本。</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>转到“采集”</translation>
    </message>
    <message>
        <source>Go to Deploy</source>
        <translation>转到“部署”</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>转到“评估”</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>转到“标注”</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>Go to the start or the end of the recording</source>
        <translation>转到录制的开头或结尾</translation>
    </message>
    <message>
        <source>Heard by the board&apos;s microphone.</source>
        <translation>用开发板的麦克风采集。</translation>
    </message>
    <message>
        <source>High and low tones come through differently.</source>
        <translation>高音和低音的传递效果不同。</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>保持静止</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it works, on one take</source>
        <translation>以一段录制为例，看它如何工作</translation>
    </message>
    <message>
        <source>How many rows come a second is still being measured.</source>
        <translation>仍在测量每秒有多少行。</translation>
    </message>
    <message>
        <source>How strong it was is lost there, and another board or another gain cuts elsewhere.</source>
        <translation>截断处的实际强度已丢失，而另一块开发板或另一种增益会在别处截断。</translation>
    </message>
    <message>
        <source>How the board is held already tells {0} apart.</source>
        <translation>仅凭开发板的握法就已能区分 {0}。</translation>
    </message>
    <message>
        <source>How the takes are parted</source>
        <translation>录制如何划分</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>如何重新得到它</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>If it holds recordings, import it into a project instead.</source>
        <translation>如果其中有录制，请改为导入到项目中。</translation>
    </message>
    <message>
        <source>If others shall use it, record at least three people, and give each take the name of who did it.</source>
        <translation>如果要给其他人使用，请至少录制三个人，并为每段录制注明参与者。</translation>
    </message>
    <message>
        <source>If the labels stand elsewhere in the paths, say where with --pattern, e.g. &quot;{person}/{label}_{n}&quot;.</source>
        <translation>如果标签在路径的其他位置，请用 --pattern 指明，例如 &quot;{person}/{label}_{n}&quot;。</translation>
    </message>
    <message>
        <source>If the take is too short, delete it and record another.</source>
        <translation>如果录得太短，请删除后重录。</translation>
    </message>
    <message>
        <source>Import labels of the recording shown …</source>
        <translation>导入当前录制的标签…</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>导入录制</translation>
    </message>
    <message>
        <source>Import recordings …</source>
        <translation>导入录制…</translation>
    </message>
    <message>
        <source>Import them again and name their rate.</source>
        <translation>请重新导入，并注明采样率。</translation>
    </message>
    <message>
        <source>Import them again, and name the unit.</source>
        <translation>请重新导入，并注明单位。</translation>
    </message>
    <message>
        <source>In 1 take a channel of the sensor stands still while the others move.</source>
        <translation>1 段录制中，传感器的一个通道静止不变，而其他通道在变化。</translation>
    </message>
    <message>
        <source>In 1 take the sound stands still for a while.</source>
        <translation>1 段录制中，声音有一段时间静止不变。</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>在房间里</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>变成字节</translation>
    </message>
    <message>
        <source>In silence the microphone shows something else than in the others: the model learns that.</source>
        <translation>安静时，麦克风显示的值与其他录制不同：模型会学到这一点。</translation>
    </message>
    <message>
        <source>In training every take is varied, as it might have been: so a few takes teach as much as many. These are the ways, each one alone.</source>
        <translation>训练时每段录制都会做出它可能有的变化：这样少量录制就能教会与大量录制同样多的内容。下面逐一展示这些方式。</translation>
    </message>
    <message>
        <source>In whole numbers</source>
        <translation>取整后</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing can be heard.</source>
        <translation>{1} 段“{2}”录制中，有 {0} 段听不到任何声音。</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing moves.</source>
        <translation>{1} 段“{2}”录制中，有 {0} 段没有任何动静。</translation>
    </message>
    <message>
        <source>In {0} takes a channel of the sensor stands still while the others move.</source>
        <translation>{0} 段录制中，传感器的一个通道静止不变，而其他通道在变化。</translation>
    </message>
    <message>
        <source>In {0} takes of {1} the board was turned, or axes are exchanged.</source>
        <translation>{0} 段“{1}”录制中，开发板被转动过，或坐标轴被互换。</translation>
    </message>
    <message>
        <source>In {0} takes the sound stands still for a while.</source>
        <translation>{0} 段录制中，声音有一段时间静止不变。</translation>
    </message>
    <message>
        <source>Install a newer studio.</source>
        <translation>请安装更新版本的工作室。</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>Install the project again (see README), or run: python firmware/build_host.py</source>
        <translation>请重新安装工作室（见 README），或运行：python firmware/build_host.py</translation>
    </message>
    <message>
        <source>Install the project again (see README).</source>
        <translation>请重新安装工作室（见 README）。</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>安装规则</translation>
    </message>
    <message>
        <source>Install the studio again (see README). Recording, labelling and sending models work without it.</source>
        <translation>请重新安装工作室（见 README）。没有它也能录制、标注和发送模型。</translation>
    </message>
    <message>
        <source>Install the studio again.</source>
        <translation>请重新安装工作室。</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, choose to train from scratch.</source>
        <translation>请重新安装工作室。在此之前，请选择从零开始训练。</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, record some talk and label it background.</source>
        <translation>请重新安装工作室。在此之前，请录一些说话声并标为背景。</translation>
    </message>
    <message>
        <source>Install the studio again. Without a voice it learns from the people who were recorded alone.</source>
        <translation>请重新安装工作室。没有语音时，它只从录过音的人那里学习。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board for that.</source>
        <translation>为此请在开发板上安装工作室的固件。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board.</source>
        <translation>请在开发板上安装工作室的固件。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware, or compare recordings instead.</source>
        <translation>请安装工作室的固件，或改为比较录制。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware: it takes about 15 seconds.</source>
        <translation>请安装工作室的固件：大约需要 15 秒。</translation>
    </message>
    <message>
        <source>Instant mode knows sounds only. A gesture is learnt in seconds all the same: press Train in the section beside.</source>
        <translation>即时模式只懂声音。不过手势也只需几秒就能学会：请在旁边的部分按“训练”。</translation>
    </message>
    <message>
        <source>It answered its handshake and nothing else.</source>
        <translation>除了握手，它没有任何回应。</translation>
    </message>
    <message>
        <source>It asks every new serial port whether it is a modem.</source>
        <translation>它会询问每个新串口是不是调制解调器。</translation>
    </message>
    <message>
        <source>It calls itself {0}.</source>
        <translation>它自称 {0}。</translation>
    </message>
    <message>
        <source>It did not answer its handshake.</source>
        <translation>它没有回应握手。</translation>
    </message>
    <message>
        <source>It did not take its microcode. {0} {1}</source>
        <translation>它没有接收微码。{0} {1}</translation>
    </message>
    <message>
        <source>It did so {0} times.</source>
        <translation>这样重复了 {0} 次。</translation>
    </message>
    <message>
        <source>It differs from the other {0} takes of {1} more than they differ from each other: perhaps it is something else, or went wrong.</source>
        <translation>它与“{1}”的其他 {0} 段录制差别很大，超过那些录制彼此之间的差别：可能是别的内容，或录坏了。</translation>
    </message>
    <message>
        <source>It does clearly worse with {0}.</source>
        <translation>对 {0} 的效果明显较差。</translation>
    </message>
    <message>
        <source>It does not answer, and it printed nothing that can be recorded: another program is on it, such as an Arduino sketch. If that prints only while the board moves, move it while it is being connected. The firmware takes its place.</source>
        <translation>它没有回应，也没有输出可录制的内容：上面是另一个程序，例如 Arduino 程序。如果它只在移动时输出，请在连接时移动开发板。固件会取代它。</translation>
    </message>
    <message>
        <source>It does not say which samples its scores are of.</source>
        <translation>它不会说明得分对应哪些采样点。</translation>
    </message>
    <message>
        <source>It ended by {0}.{1}</source>
        <translation>它已结束（{0}）。{1}</translation>
    </message>
    <message>
        <source>It ends within its header.</source>
        <translation>它在文件头处就中断了。</translation>
    </message>
    <message>
        <source>It has more than the {0} bytes that fit between the board&apos;s bootloaders.</source>
        <translation>它超过了开发板引导程序之间可容纳的 {0} 字节。</translation>
    </message>
    <message>
        <source>It has no features and no detector, so a sketch could not run it on its sensors.</source>
        <translation>它没有特征和检测器，Arduino 程序无法直接用传感器数据运行它。</translation>
    </message>
    <message>
        <source>It has no features, so no recording can be played through it.</source>
        <translation>它没有特征，因此无法把录制播放给它。</translation>
    </message>
    <message>
        <source>It has no header of ours.</source>
        <translation>它没有工作室的文件头。</translation>
    </message>
    <message>
        <source>It has no label, or samples were lost inside of it.</source>
        <translation>它没有标签，或其中丢失了采样点。</translation>
    </message>
    <message>
        <source>It has no project.json.</source>
        <translation>它没有 project.json。</translation>
    </message>
    <message>
        <source>It has no sound, and Audacity opens nothing else.</source>
        <translation>它没有声音，而 Audacity 只能打开声音。</translation>
    </message>
    <message>
        <source>It has no time column: 119 rows a second were taken, as in the Arduino tutorials.</source>
        <translation>它没有时间列：按每秒 119 行处理，与 Arduino 教程相同。</translation>
    </message>
    <message>
        <source>It has no {0}, which the others have.</source>
        <translation>它缺少 {0}，而其他录制都有。</translation>
    </message>
    <message>
        <source>It has no {0}.</source>
        <translation>其中缺少 {0}。</translation>
    </message>
    <message>
        <source>It has nothing that the project listens to.</source>
        <translation>它没有项目所需的内容。</translation>
    </message>
    <message>
        <source>It has {0} bytes: too few for a program.</source>
        <translation>它有 {0} 字节：对程序来说太少。</translation>
    </message>
    <message>
        <source>It has {{0}}.</source>
        <translation>它有 {{0}}。</translation>
    </message>
    <message>
        <source>It holds a bare network, and does not say how samples become its input.</source>
        <translation>它只有网络，没有说明怎样把采样数据变成输入。</translation>
    </message>
    <message>
        <source>It holds no file of a kind that is read.</source>
        <translation>其中没有可读取类型的文件。</translation>
    </message>
    <message>
        <source>It holds no search, but something else.</source>
        <translation>里面不是搜索，而是别的内容。</translation>
    </message>
    <message>
        <source>It is a bare network: it scores windows that it is given, and detects nothing.</source>
        <translation>它只是一个网络：只给收到的窗口打分，不检测任何内容。</translation>
    </message>
    <message>
        <source>It is a file, a folder or another device.</source>
        <translation>它是文件、文件夹或其他设备。</translation>
    </message>
    <message>
        <source>It is being checked already.</source>
        <translation>已经在检查了。</translation>
    </message>
    <message>
        <source>It is being compared with the computer.</source>
        <translation>正在与计算机比较。</translation>
    </message>
    <message>
        <source>It is being counted what the board misses.</source>
        <translation>正在统计开发板的漏检。</translation>
    </message>
    <message>
        <source>It is excluded from the project.</source>
        <translation>它已被排除在项目之外。</translation>
    </message>
    <message>
        <source>It is hardly better than guessing: {0} right against {1}.</source>
        <translation>它几乎不比瞎猜好：正确率 {0}，瞎猜为 {1}。</translation>
    </message>
    <message>
        <source>It is hardly better than looking up the nearest take: {0} right against {1}.</source>
        <translation>它几乎不比直接查找最相似的录制好：正确率 {0}，后者为 {1}。</translation>
    </message>
    <message>
        <source>It is in use by {0}.</source>
        <translation>{0} 正在使用它。</translation>
    </message>
    <message>
        <source>It is no better than guessing: {0} right against {1}.</source>
        <translation>它并不比瞎猜好：正确率 {0}，瞎猜为 {1}。</translation>
    </message>
    <message>
        <source>It is unlike the other spans of {0}.</source>
        <translation>它与“{0}”的其他片段不像。</translation>
    </message>
    <message>
        <source>It is version {0}. The model on the board stays.</source>
        <translation>其版本为 {0}。开发板上的模型会保留。</translation>
    </message>
    <message>
        <source>It is {0} seconds.</source>
        <translation>当前为 {0} 秒。</translation>
    </message>
    <message>
        <source>It is {0}, and the board takes a plain binary.</source>
        <translation>它是{0}，而开发板需要纯二进制文件。</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>当前为 {0}。</translation>
    </message>
    <message>
        <source>It is: {0}.</source>
        <translation>检测到的是：{0}。</translation>
    </message>
    <message>
        <source>It lets go after some seconds: try again then. With the rule it never happens again.</source>
        <translation>几秒后它会释放端口，到时再试。安装规则后就不会再发生。</translation>
    </message>
    <message>
        <source>It looks more like {0} than like {1}.</source>
        <translation>它更像“{0}”，而不是“{1}”。</translation>
    </message>
    <message>
        <source>It may be connected to another studio, as it talks to one at a time: disconnect it there. Or another program is on it, which prints nothing that can be recorded; the firmware takes its place.</source>
        <translation>它可能已连接到另一个工作室，而它一次只与一个通信：请在那里断开。或者上面是另一个程序，没有输出可录制的内容；固件会取代它。</translation>
    </message>
    <message>
        <source>It must be HOST:PORT.</source>
        <translation>必须是 HOST:PORT。</translation>
    </message>
    <message>
        <source>It names no unit: {0} was taken, since gravity seems to be {1} in it.</source>
        <translation>其中没有写单位：重力看起来约为 {1}，因此按 {0} 处理。</translation>
    </message>
    <message>
        <source>It prints no table of numbers so far, and only such can be recorded.</source>
        <translation>它到目前为止没有输出数字表格，而只有数字表格可以录制。</translation>
    </message>
    <message>
        <source>It prints one column at {0} kHz. Sound is recorded at 16 kHz only: the sketch may print more than its cable carries, or sample at another rate.</source>
        <translation>它以 {0} kHz 输出一列。声音只能以 16 kHz 录制：程序的输出可能超过了数据线的传输能力，或以其他速率采样。</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded</source>
        <translation>它输出可以录制的文本</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded, but it cannot be asked for anything and takes no model.</source>
        <translation>它输出可以录制的文本，但不能接受请求，也不能接收模型。</translation>
    </message>
    <message>
        <source>It runs on a chip that it calls {0}.</source>
        <translation>它运行在自称为 {0} 的芯片上。</translation>
    </message>
    <message>
        <source>It says m/s2, but at rest it measures 1, as in g: check the unit, and import it again as g.</source>
        <translation>文件写的是 m/s2，但静止时为 1，像是 g：请检查单位，并按 g 重新导入。</translation>
    </message>
    <message>
        <source>It says that it has {0} bytes, and has {1}.</source>
        <translation>它标明有 {0} 字节，实际为 {1} 字节。</translation>
    </message>
    <message>
        <source>It should have at least one field in braces.</source>
        <translation>至少应有一个花括号字段。</translation>
    </message>
    <message>
        <source>It takes windows of {0}, and the features make {1}.</source>
        <translation>它需要 {0} 的窗口，而特征产生的是 {1}。</translation>
    </message>
    <message>
        <source>It takes {0} bytes, on one line.</source>
        <translation>标签最多 {0} 字节，且只能占一行。</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>实际是</translation>
    </message>
    <message>
        <source>It was built for another board (number {0}).</source>
        <translation>它是为另一种开发板（编号 {0}）构建的。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It was ended before all of them.</source>
        <translation>还没有全部完成就结束了。</translation>
    </message>
    <message>
        <source>It was found by its energy, which does not say what it is.</source>
        <translation>它是按能量找到的，能量无法说明它是什么。</translation>
    </message>
    <message>
        <source>It was louder than the microphone can tell. Speak softer or from further away, or lower the gain.</source>
        <translation>声音超过了麦克风的范围。请小声些或离远些，或降低增益。</translation>
    </message>
    <message>
        <source>It was made by an older studio, which did not keep what it was trained from.</source>
        <translation>它由旧版工作室生成，当时没有保存训练所用的数据。</translation>
    </message>
    <message>
        <source>It was read in g, but at rest it measures 10, as in m/s2: check the unit, and import it again.</source>
        <translation>它按 g 读取，但静止时为 10，像是 m/s2：请检查单位并重新导入。</translation>
    </message>
    <message>
        <source>It was stopped after {0} of {1} trainings.</source>
        <translation>在 {1} 次训练中完成 {0} 次后停止。</translation>
    </message>
    <message>
        <source>It would bring the label back.</source>
        <translation>录制会把这个标签带回来。</translation>
    </message>
    <message>
        <source>It would start at 0x{0}, outside of itself: it was not built for this board.</source>
        <translation>它会从 0x{0}（自身之外）启动：不是为这块开发板构建的。</translation>
    </message>
    <message>
        <source>Its JSON files and info.labels, for its uploader.</source>
        <translation>JSON 文件和 info.labels，供 Edge Impulse 的上传工具使用。</translation>
    </message>
    <message>
        <source>Its buttons are {0}.</source>
        <translation>它的按钮是 {0}。</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, and these were set without the few windows that reach furthest.</source>
        <translation>它的各通道被调整到相近的范围，并且设定范围时不包括少数数值最极端的窗口。</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, which changes nothing before rounding.</source>
        <translation>它的各通道被调整到相近的范围，这在量化前不会改变任何结果。</translation>
    </message>
    <message>
        <source>Its checksum is wrong.</source>
        <translation>它的校验和不正确。</translation>
    </message>
    <message>
        <source>Its checksum was wrong after {0} times.</source>
        <translation>尝试 {0} 次后校验和仍不正确。</translation>
    </message>
    <message>
        <source>Its columns x, y and z were read as acceleration.</source>
        <translation>其 x、y、z 列按加速度读取。</translation>
    </message>
    <message>
        <source>Its folder is not in the project any more.</source>
        <translation>它的文件夹已不在项目中。</translation>
    </message>
    <message>
        <source>Its header has version {0}; this studio knows {1}.</source>
        <translation>它的文件头版本为 {0}；这个工作室认识 {1}。</translation>
    </message>
    <message>
        <source>Its header names no version.</source>
        <translation>它的文件头没有写版本。</translation>
    </message>
    <message>
        <source>Its image has {0} bytes instead of {1}.</source>
        <translation>其映像为 {0} 字节，应为 {1}。</translation>
    </message>
    <message>
        <source>Its layers have hardly any channels left.</source>
        <translation>它的各层几乎没有剩余的通道了。</translation>
    </message>
    <message>
        <source>Its model can still be sent to the board.</source>
        <translation>它的模型仍可发送到开发板。</translation>
    </message>
    <message>
        <source>Its model takes about a second to begin, and needs its sensor.</source>
        <translation>它的模型大约需要一秒才能开始，并且需要传感器。</translation>
    </message>
    <message>
        <source>Its motion is not there: Audacity opens nothing but sound.</source>
        <translation>其中的运动数据未导出：Audacity 只能打开声音。</translation>
    </message>
    <message>
        <source>Its motion is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>其中的运动数据未导出：Edge Impulse 的一个样本只能是运动或声音。</translation>
    </message>
    <message>
        <source>Its network takes {0}, the table {1}.</source>
        <translation>它的网络接受 {0}，而表中是 {1}。</translation>
    </message>
    <message>
        <source>Its rate does not stand in it: {0} rows a second were taken.</source>
        <translation>其中没有写速率：按每秒 {0} 行处理。</translation>
    </message>
    <message>
        <source>Its sketch prints no rate, so the lines of about a second are counted first.</source>
        <translation>它的程序不输出速率，因此先统计约一秒内的行数。</translation>
    </message>
    <message>
        <source>Its sound is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>其中的声音未导出：Edge Impulse 的一个样本只能是运动或声音。</translation>
    </message>
    <message>
        <source>Its stack would begin at 0x{0}, where the board has no RAM.</source>
        <translation>它的栈会从 0x{0} 开始，而开发板那里没有内存。</translation>
    </message>
    <message>
        <source>Its strength; the earth&apos;s is 25 to 65 µT</source>
        <translation>磁场强度；地球磁场为 25 到 65 µT</translation>
    </message>
    <message>
        <source>Judged by what is learnt from the others, {0} of their takes could be either.</source>
        <translation>根据从其他录制学到的内容判断，它们有 {0} 的录制可能属于任意一个。</translation>
    </message>
    <message>
        <source>Keep each of them under the label that is right, and delete the copies.</source>
        <translation>请让每段录制只保留在正确的标签下，并删除副本。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep takes apart</source>
        <translation>把录制分开</translation>
    </message>
    <message>
        <source>Keep what is there, or throw it away.</source>
        <translation>保留已有内容，或丢弃。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>逐个标签</translation>
    </message>
    <message>
        <source>Label recordings</source>
        <translation>标注数据</translation>
    </message>
    <message>
        <source>Label some takes of each label yourself and train; then the model labels the rest.</source>
        <translation>每个标签先自己标注一些录制并训练，其余由模型来标注。</translation>
    </message>
    <message>
        <source>Label the chosen false alarm background, or throw it away</source>
        <translation>将选中的误报标为背景，或将其丢弃</translation>
    </message>
    <message>
        <source>Labels added: {0}.</source>
        <translation>新增的标签：{0}。</translation>
    </message>
    <message>
        <source>Labels differ in {0} of the recordings of {1} that are here already. Those here stay: to have the others, delete the recordings here and merge again.</source>
        <translation>{1} 中有 {0} 个已在此处的录制标签不同。保留此处的标签：如需另一份，请先删除此处的录制，再合并一次。</translation>
    </message>
    <message>
        <source>Labels that are gone: {0}.</source>
        <translation>已去掉的标签：{0}。</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>上次启动</translation>
    </message>
    <message>
        <source>Layer by layer the picture gets smaller and its meaning larger, until one number a label is left. That takes {0} multiplications; what is multiplied with was found by training.</source>
        <translation>一层接一层，图越来越小，含义越来越大，直到每个标签只剩一个数。这需要 {0} 次乘法；用来相乘的数是训练找到的。</translation>
    </message>
    <message>
        <source>Learning starts from: {0}, now {1}.</source>
        <translation>学习的起点：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>Leave out those that do not belong to the others, or record them again with the same axes.</source>
        <translation>请排除与其他录制不一致的录制，或用相同的坐标轴重新录制。</translation>
    </message>
    <message>
        <source>Leave the recording out, or change the project&apos;s axes.</source>
        <translation>请排除该录制，或更改项目的坐标轴。</translation>
    </message>
    <message>
        <source>Leave the selected recordings out of training, or take them in</source>
        <translation>将所选录制排除在训练之外，或纳入</translation>
    </message>
    <message>
        <source>Leave them out (on the Label page the filter fewer-axes shows them), or record or import them again with all axes.</source>
        <translation>请排除它们（在“标注”页用筛选词 fewer-axes 可以找到），或用全部坐标轴重新录制或导入。</translation>
    </message>
    <message>
        <source>Let edges go free of their neighbours</source>
        <translation>让边缘不吸附到相邻片段</translation>
    </message>
    <message>
        <source>Let it print for a moment (some sketches print only while the board moves), then record.</source>
        <translation>让它先输出片刻（有些程序只在开发板移动时输出），然后再录制。</translation>
    </message>
    <message>
        <source>Let it print numbers, or install the studio&apos;s firmware.</source>
        <translation>请让它输出数字，或安装工作室的固件。</translation>
    </message>
    <message>
        <source>Let the trained model propose labels</source>
        <translation>让训练好的模型建议标签</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>环境光</translation>
    </message>
    <message>
        <source>Linux lets only some people use serial ports. A rule gives the board to whoever sits here; for that the system asks for the administrator&apos;s password.</source>
        <translation>Linux 只允许部分用户使用串口。安装一条规则后，使用这台电脑的人就能访问开发板；安装时系统会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>Listening to the takes: {0} of {1}</source>
        <translation>正在听录制：{0} / {1}</translation>
    </message>
    <message>
        <source>Live, {0} s</source>
        <translation>实时，{0} s</translation>
    </message>
    <message>
        <source>Look at both, and give each its own label.</source>
        <translation>请查看这两段，并为每段标上正确的标签。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at it without changing it, or open a copy of it.</source>
        <translation>可以只查看，或打开它的副本。</translation>
    </message>
    <message>
        <source>Look at the columns again.</source>
        <translation>请再看一下各列。</translation>
    </message>
    <message>
        <source>Look at them: give them the label {0}, or leave them out.</source>
        <translation>请查看它们：标为“{0}”，或将其排除。</translation>
    </message>
    <message>
        <source>Look at these takes and record them again. If stillness is what you mean, label it background.</source>
        <translation>请查看这些录制并重新录制。如果你指的就是静止，请标为背景。</translation>
    </message>
    <message>
        <source>Look at these takes, and leave out those that do not show the gesture.</source>
        <translation>查看这些录制，去掉没有手势的。</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>正在查找事件</translation>
    </message>
    <message>
        <source>Looking for events did not work.</source>
        <translation>查找事件失败。</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>正在寻找开发板</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>每一轮的损失</translation>
    </message>
    <message>
        <source>Magnetic field</source>
        <translation>磁场</translation>
    </message>
    <message>
        <source>Make a new label</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Make a new one or open one first.</source>
        <translation>请先新建或打开一个。</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Make one label of {0} and {1}, or do one of them more differently.</source>
        <translation>请把“{0}”和“{1}”合并为一个标签，或让其中一个做得更不一样。</translation>
    </message>
    <message>
        <source>Make or open a project first.</source>
        <translation>请先新建或打开项目。</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place, and start the search again: it goes on where it was.</source>
        <translation>请在磁盘上腾出空间，或选择其他位置，然后再次开始搜索：它会从中断处继续。</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Make the package again.</source>
        <translation>请重新生成模型包。</translation>
    </message>
    <message>
        <source>Make the span; a digit makes it with its label</source>
        <translation>建立片段；按数字键则同时打上对应的标签</translation>
    </message>
    <message>
        <source>Make {0} now ({1})</source>
        <translation>现在做 {0}（{1}）</translation>
    </message>
    <message>
        <source>Maximum pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Merge projects …</source>
        <translation>合并项目…</translation>
    </message>
    <message>
        <source>Merge the selected spans, or the selected one with the next</source>
        <translation>合并所选片段，或与下一个合并</translation>
    </message>
    <message>
        <source>Merging makes one span of two or more.</source>
        <translation>合并会把两个或更多片段变成一个。</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>每小时漏检与误报的关系</translation>
    </message>
    <message>
        <source>More people would help more than more takes of the same: few takes of many taught it more.</source>
        <translation>增加参与者比同样的人多录几段更有帮助：许多人各录几段，让它学到了更多。</translation>
    </message>
    <message>
        <source>More people would help most: with the next person {0} points less are right than with people it knows, which more takes of the same people do not change.</source>
        <translation>增加参与者帮助最大：对下一个人的正确率比对认识的人低 {0} 个百分点，而让同样的人多录制无法改变这一点。</translation>
    </message>
    <message>
        <source>More takes like these would hardly help: with half of them it was {0}, with all {1}.</source>
        <translation>再多录制类似内容也帮助不大：用一半录制时为 {0}，用全部时为 {1}。</translation>
    </message>
    <message>
        <source>More takes may help, but that is not sure: with half of them it was {0}, with all {1}, which may be chance.</source>
        <translation>多录制可能有帮助，但不确定：用一半录制时为 {0}，用全部时为 {1}，这可能是偶然。</translation>
    </message>
    <message>
        <source>More takes would hardly help: {0} are right already.</source>
        <translation>再多录制也帮助不大：已有 {0} 正确。</translation>
    </message>
    <message>
        <source>More takes would help as much as more people: it does not matter whose they are.</source>
        <translation>多录几段与增加参与者同样有帮助：是谁的录制并不重要。</translation>
    </message>
    <message>
        <source>More takes would help: with half of them it was {0}, with all {1}.</source>
        <translation>多录制会有帮助：用一半录制时为 {0}，用全部时为 {1}。</translation>
    </message>
    <message>
        <source>Motion came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>运动：每秒收到 {0} 次，而开发板报告为 {1} 次；学到的会比实际更快或更慢。</translation>
    </message>
    <message>
        <source>Motion came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>运动：每秒收到 {0} 次；传感器没有启动。请拔下开发板再重试。</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Move the cursor to the previous or next edge</source>
        <translation>将光标移到上一个或下一个边缘</translation>
    </message>
    <message>
        <source>Move the selected spans; without one, the view</source>
        <translation>移动所选片段；未选时移动视图</translation>
    </message>
    <message>
        <source>Move the span to the left first, or make it shorter.</source>
        <translation>请先将片段左移，或缩短它。</translation>
    </message>
    <message>
        <source>Move the start or the end of the selected span</source>
        <translation>移动所选片段的起点或终点</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Multiplications a window</source>
        <translation>每个窗口的乘法次数</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Name another file for the search.</source>
        <translation>请为搜索指定另一个文件。</translation>
    </message>
    <message>
        <source>Name the one that is meant with --port, or unplug the others.</source>
        <translation>用 --port 指明要用的那块，或拔掉其他的。</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense</source>
        <translation>Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense Rev2</source>
        <translation>Nano 33 BLE Sense Rev2</translation>
    </message>
    <message>
        <source>Nano Studio</source>
        <translation>Nano Studio</translation>
    </message>
    <message>
        <source>Neighbours are nearly the same, and some of them are learnt while the others are tested: the number is too good.</source>
        <translation>相邻的几乎一样，其中一些用于学习，另一些用于测试：数值偏高。</translation>
    </message>
    <message>
        <source>Neither firmware of the studio nor a bootloader answers there.</source>
        <translation>那里既没有工作室的固件也没有引导程序响应。</translation>
    </message>
    <message>
        <source>Network {0} and features {1} cycles, {2} million a second</source>
        <translation>网络 {0} 个周期，特征 {1} 个周期；每秒 {2} 百万个周期</translation>
    </message>
    <message>
        <source>Network: {0}, now {1}.</source>
        <translation>网络：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>New motion project</source>
        <translation>新建运动项目</translation>
    </message>
    <message>
        <source>New motion project …</source>
        <translation>新建运动项目…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New sound project</source>
        <translation>新建声音项目</translation>
    </message>
    <message>
        <source>New sound project …</source>
        <translation>新建声音项目…</translation>
    </message>
    <message>
        <source>Next or previous place that looks wrong</source>
        <translation>下一处或上一处可疑的地方</translation>
    </message>
    <message>
        <source>Next or previous proposal</source>
        <translation>下一个或上一个建议</translation>
    </message>
    <message>
        <source>Next or previous recording</source>
        <translation>下一段或上一段录制</translation>
    </message>
    <message>
        <source>Next or previous stretch without a label</source>
        <translation>下一段或上一段没有标签的部分</translation>
    </message>
    <message>
        <source>No board answers at {0}:{1}.</source>
        <translation>{0}:{1} 没有开发板响应。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接开发板。</translation>
    </message>
    <message>
        <source>No board is connected. Choose one at the top right.</source>
        <translation>没有连接开发板。请在右上角选择一块。</translation>
    </message>
    <message>
        <source>No board is plugged in there.</source>
        <translation>那里没有插开发板。</translation>
    </message>
    <message>
        <source>No board was found.</source>
        <translation>没有找到开发板。</translation>
    </message>
    <message>
        <source>No bootloader has answered there in {0} s.</source>
        <translation>{0} 秒内那里没有引导程序响应。</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}, on the same {2} windows.</source>
        <translation>没有超出偶然的差别：{0}，现在是 {1}，在相同的 {2} 个窗口上。</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}. They were not tested on the same takes.</source>
        <translation>没有超出偶然的差别：{0}，现在是 {1}。两者不是用相同的录制测试的。</translation>
    </message>
    <message>
        <source>No false alarm in {0} of anything else: at most {1} an hour.</source>
        <translation>在 {0} 的其他内容中没有误报：每小时最多 {1} 次。</translation>
    </message>
    <message>
        <source>No file or folder has this name.</source>
        <translation>没有此名称的文件或文件夹。</translation>
    </message>
    <message>
        <source>No part of any included recording has a label.</source>
        <translation>纳入的录制中没有任何部分带标签。</translation>
    </message>
    <message>
        <source>No port belongs to a Nano 33 BLE Sense.</source>
        <translation>没有属于 Nano 33 BLE Sense 的端口。</translation>
    </message>
    <message>
        <source>No port of it has come in {0} s.</source>
        <translation>{0} 秒内没有出现它的端口。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No project is open: false alarms are counted, and not kept.</source>
        <translation>没有打开项目：误报会被统计，但不会保留。</translation>
    </message>
    <message>
        <source>No run is looked at.</source>
        <translation>没有选中要查看的训练。</translation>
    </message>
    <message>
        <source>No sample arrived.</source>
        <translation>没有收到数据。</translation>
    </message>
    <message>
        <source>No samples have arrived.</source>
        <translation>没有收到数据。</translation>
    </message>
    <message>
        <source>No take of a word has a label.</source>
        <translation>没有任何词的录制带有标签。</translation>
    </message>
    <message>
        <source>No threshold can be chosen by its misses.</source>
        <translation>无法按漏检来选择阈值。</translation>
    </message>
    <message>
        <source>None of its columns is taken for it.</source>
        <translation>没有任何列用作这项数据。</translation>
    </message>
    <message>
        <source>None of the recordings has a label that the model knows.</source>
        <translation>没有录制带有模型认识的标签。</translation>
    </message>
    <message>
        <source>None of the takes could be listened to.</source>
        <translation>没有一段录制可以听取。</translation>
    </message>
    <message>
        <source>Not known to the model, so counted as background: {0}</source>
        <translation>模型不认识，因此计为背景：{0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Nothing can be tested yet: that takes a second take of each label.</source>
        <translation>现在还无法测试：每个标签都需要第二段录制。</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>没有可以比较的内容。</translation>
    </message>
    <message>
        <source>Nothing else was heard, so nothing is known of false alarms: add other sound.</source>
        <translation>没有听到其他声音，因此无法得知误报情况：请添加其他声音。</translation>
    </message>
    <message>
        <source>Nothing is broken. {0}</source>
        <translation>设备没有损坏。{0}</translation>
    </message>
    <message>
        <source>Nothing is broken: the board waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>设备没有损坏：开发板停在引导程序中，再次安装会从中断处继续。</translation>
    </message>
    <message>
        <source>Nothing is louder than the rest. If noise is what you want, label it background.</source>
        <translation>没有哪一部分比其余的更响。如果要的是噪声，请标注为背景。</translation>
    </message>
    <message>
        <source>Nothing is much louder than the microphone&apos;s own noise. Come closer, speak up, or raise the gain.</source>
        <translation>没有明显大于麦克风自身噪声的声音。请靠近些、大声些，或提高增益。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the search goes on without it.</source>
        <translation>不需要做任何事：搜索会略过它继续。</translation>
    </message>
    <message>
        <source>Nothing that stands there is written over.</source>
        <translation>不会覆盖已有内容。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>Nothing was performed in what it was played, so nothing is known of misses.</source>
        <translation>播放的内容中没有任何动作或词语，因此无法得知漏检情况。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有录制任何内容。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>什么也没录到。</translation>
    </message>
    <message>
        <source>Nothing was tried: no model that was looked at is within the limits.</source>
        <translation>什么都没有试：看过的模型没有一个在上限之内。</translation>
    </message>
    <message>
        <source>Nothing: takes, labels and settings are the same.</source>
        <translation>没有区别：录制、标签和设置都相同。</translation>
    </message>
    <message>
        <source>Of the first window, which is computed as a whole</source>
        <translation>其中第一个窗口（整体计算）</translation>
    </message>
    <message>
        <source>Of {0} each is missing in some of them.</source>
        <translation>{0} 中的每个轴都有录制缺少。</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none ({1}).</source>
        <translation>{0} 段录制中没有漏检（{1}）。</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none and takes {1} for another label ({2}).</source>
        <translation>{0} 段录制中没有漏检，有 {1} 段被认成其他标签（{2}）。</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}), {3} of them taken for another label.</source>
        <translation>{0} 段录制中漏检 {1} 段（{2}），其中 {3} 段被认成其他标签。</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}).</source>
        <translation>{0} 段录制中漏检 {1} 段（{2}）。</translation>
    </message>
    <message>
        <source>Offset 0x{0}, {1} bytes.</source>
        <translation>偏移 0x{0}，{1} 字节。</translation>
    </message>
    <message>
        <source>On a day it knows: {0} right with new takes.</source>
        <translation>已知的某一天：新录制 {0} 正确。</translation>
    </message>
    <message>
        <source>On a label: rename it, join it with another, or delete it</source>
        <translation>在标签上：重命名、与另一个标签合并或删除</translation>
    </message>
    <message>
        <source>On another day: {0} right, from {1} to {2} a day.</source>
        <translation>换一天：{0} 正确，每天为 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>在开发板上（int8）</translation>
    </message>
    <message>
        <source>On the board every number is a whole one from -128 to 127: a quarter of the memory, and faster. The features of this window change by {0} % through it.</source>
        <translation>在开发板上，每个数都是 -128 到 127 之间的整数：内存只需四分之一，而且更快。这个窗口的特征因此改变了 {0} %。</translation>
    </message>
    <message>
        <source>One alone made “{0}”, so it cannot be said how another would fare with it.</source>
        <translation>“{0}”只由一个人做过，因此无法得知换一个人会怎样。</translation>
    </message>
    <message>
        <source>One looks like the takes of {0}, the other like those of {1}. The model learns both wrong.</source>
        <translation>一段像“{0}”的录制，另一段像“{1}”的录制。模型会把两者都学错。</translation>
    </message>
    <message>
        <source>One model was tried.</source>
        <translation>试过 1 个模型。</translation>
    </message>
    <message>
        <source>One or two of them are tested on: a single miss moves its number by half, and the model knows one way of doing it.</source>
        <translation>只有一两段用于测试：漏检一次，它的数值就会变动一半，而且模型只认识一种做法。</translation>
    </message>
    <message>
        <source>One take cannot be learnt and tested at once.</source>
        <translation>一段录制不能既用于学习又用于测试。</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>一个 zip</translation>
    </message>
    <message>
        <source>Only the virtual board can be told what to do.</source>
        <translation>只有虚拟开发板能听从指令做动作。</translation>
    </message>
    <message>
        <source>Only {0} has takes. Record a second label, or some seconds of background.</source>
        <translation>只有“{0}”有录制。请录制第二个标签，或几秒背景。</translation>
    </message>
    <message>
        <source>Only {0} was tested, so nothing is known of what else is taken for it.</source>
        <translation>只测试了 {0}，因此不知道还有什么会被误认为它。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>请先打开一个项目。</translation>
    </message>
    <message>
        <source>Open a zip …</source>
        <translation>打开 zip…</translation>
    </message>
    <message>
        <source>Open it for writing first, or save a copy elsewhere.</source>
        <translation>请先以可写方式打开，或在别处保存副本。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Open the chosen take in Label</source>
        <translation>在“标注”中打开所选录制</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Other programs, or very long recordings, fill it.</source>
        <translation>其他程序或很长的录制占满了磁盘。</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Parquet is not read here: save it as CSV first</source>
        <translation>此处不能读取 Parquet：请先存为 CSV</translation>
    </message>
    <message>
        <source>Parts of what happened are missing. A cable, a hub or a busy computer lost them on the way.</source>
        <translation>缺少一部分数据：在途中被数据线、集线器或繁忙的电脑丢掉了。</translation>
    </message>
    <message>
        <source>Pause or end that first.</source>
        <translation>请先暂停或结束它。</translation>
    </message>
    <message>
        <source>People it knows: {0} right with their new takes.</source>
        <translation>认识的人：他们的新录制 {0} 正确。</translation>
    </message>
    <message>
        <source>People: {0}.</source>
        <translation>参与者：{0}。</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in it, only the end of the movement before.</source>
        <translation>也许手势并不在其中，只有前一个动作的结尾。</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in them, only the end of the movement before. The model learns that, too, and the test asks for it.</source>
        <translation>也许手势并不在其中，只有前一个动作的结尾。模型也会学到它，测试也会考它。</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>权限不足。</translation>
    </message>
    <message>
        <source>Pin {0} is no button of the board.</source>
        <translation>引脚 {0} 不是开发板的按钮。</translation>
    </message>
    <message>
        <source>Pipeline, {0}: {1}, now {2}.</source>
        <translation>处理流程，{0}：{1}，现在是 {2}。</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>从光标处播放</translation>
    </message>
    <message>
        <source>Play or stop: the selected spans, or from the cursor</source>
        <translation>播放或停止：所选片段，或从光标处开始</translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker and try again. Labelling works without it.</source>
        <translation>请插入耳机或扬声器后重试。没有它们也可以标注。</translation>
    </message>
    <message>
        <source>Plug it in, with a cable that carries data: one that only charges shows no port. If the board&apos;s light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>用能传数据的线插上：只能充电的线不会显示端口。如果开发板的灯亮着却仍未出现，请快速按两次复位按钮。</translation>
    </message>
    <message>
        <source>Plug its disk in again or bring the folder back, then try again.</source>
        <translation>重新插入磁盘或放回文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>请重新插上开发板。</translation>
    </message>
    <message>
        <source>Plug the board in, and look at the list: nano33-studio boards</source>
        <translation>插上开发板，并查看列表：nano33-studio boards</translation>
    </message>
    <message>
        <source>Plug the board in, then try again.</source>
        <translation>请插上开发板后重试。</translation>
    </message>
    <message>
        <source>Plug the board in, with a cable that carries data: one that only charges shows no port. If its green light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>用能传数据的线插上开发板：只能充电的线不会显示端口。如果绿灯亮着却仍未出现，请快速按两次复位按钮。</translation>
    </message>
    <message>
        <source>Preparing the motion sensor</source>
        <translation>正在准备运动传感器</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its light then fades in and out. Then install again.</source>
        <translation>快速按两次开发板的复位按钮：灯会渐亮渐暗。然后再次安装。</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>快速按两次开发板的复位按钮：橙色灯会渐亮渐暗。{0}</translation>
    </message>
    <message>
        <source>Press the reset button once and choose the board again. If that does not help: press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>按一次复位按钮，然后重新选择开发板。如果没有用：快速按两次开发板的复位按钮，橙色灯会渐亮渐暗。{0}</translation>
    </message>
    <message>
        <source>Press the reset button once. If that does not help: {0}</source>
        <translation>按一次复位按钮。如果没有用：{0}</translation>
    </message>
    <message>
        <source>Press “{0}” at the top right.</source>
        <translation>请按右上角的“{0}”。</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Printed by the board&apos;s sketch</source>
        <translation>由开发板的程序输出</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>接近度</translation>
    </message>
    <message>
        <source>Put Arduino&apos;s bootloader on the board: in the Arduino IDE, Tools &gt; Burn Bootloader.</source>
        <translation>将 Arduino 的引导程序写入开发板：在 Arduino IDE 中，工具 &gt; 烧录引导程序。</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>正在读取录制</translation>
    </message>
    <message>
        <source>Reading the recordings.</source>
        <translation>正在读取录制。</translation>
    </message>
    <message>
        <source>Reading the takes</source>
        <translation>正在读取录制</translation>
    </message>
    <message>
        <source>Real recordings of hand movements, ready to train.</source>
        <translation>真实的手部动作录制，可直接训练。</translation>
    </message>
    <message>
        <source>Real recordings of spoken words, ready to train.</source>
        <translation>真人说词语的录制，可直接训练。</translation>
    </message>
    <message>
        <source>Real recordings, ready to train.</source>
        <translation>真实录制，可直接训练。</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>认出</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record a second take of each label.</source>
        <translation>请给每个标签再录一段。</translation>
    </message>
    <message>
        <source>Record a take of a word, or mark one on the Label page: the model is there a second later.</source>
        <translation>录一段词语，或在“标注”页面标记一段：一秒后模型就好了。</translation>
    </message>
    <message>
        <source>Record a take, or choose others.</source>
        <translation>请录一段，或选择其他录制。</translation>
    </message>
    <message>
        <source>Record a take, or stop it</source>
        <translation>开始或停止录制</translation>
    </message>
    <message>
        <source>Record a third person: then one is kept apart for the test.</source>
        <translation>请录制第三个人：这样就能留出一个人用于测试。</translation>
    </message>
    <message>
        <source>Record at least ten takes of {0}, better twenty, and vary how you do it.</source>
        <translation>请为“{0}”至少录制十段，最好二十段，并变换做法。</translation>
    </message>
    <message>
        <source>Record at least two labels: two gestures, or two words.</source>
        <translation>至少录制两个标签：两个手势或两个词。</translation>
    </message>
    <message>
        <source>Record at least two takes, better ten, or leave the label out.</source>
        <translation>请至少录两次，最好十次，或不用该标签。</translation>
    </message>
    <message>
        <source>Record half a minute in which you do everything else, and label it background.</source>
        <translation>请录制半分钟，在其中做其他各种事情，并标为背景。</translation>
    </message>
    <message>
        <source>Record more takes and train again: a quarter of them is kept apart.</source>
        <translation>多录一些并再次训练：其中四分之一会留作测试。</translation>
    </message>
    <message>
        <source>Record more takes of {0}, or leave some of {1} out.</source>
        <translation>请多录制一些“{0}”，或排除一些“{1}”。</translation>
    </message>
    <message>
        <source>Record or import something first.</source>
        <translation>请先录制或导入内容。</translation>
    </message>
    <message>
        <source>Record some more takes of each label.</source>
        <translation>请给每个标签再录几段。</translation>
    </message>
    <message>
        <source>Record some takes more: those that a run was not trained on are played to it.</source>
        <translation>再录制一些：未用于训练的录制会播放给模型。</translation>
    </message>
    <message>
        <source>Record some takes of each from other poses, if it shall work from there as well.</source>
        <translation>如果要在其他姿势下也有效，请为每个标签从其他姿势录制几段。</translation>
    </message>
    <message>
        <source>Record some takes of {0} together with the others, and some of the others together with it.</source>
        <translation>请把一些“{0}”与其他标签一起录制，也把一些其他标签与它一起录制。</translation>
    </message>
    <message>
        <source>Record some takes with a label, or mark parts of recordings on the Label page.</source>
        <translation>请选好标签再录制，或在“标注”页给录制的各部分打上标签。</translation>
    </message>
    <message>
        <source>Record some takes.</source>
        <translation>请录几段。</translation>
    </message>
    <message>
        <source>Record takes of {0} one by one, some of them later or on another day.</source>
        <translation>请逐段录制“{0}”，其中一些稍后或改天再录。</translation>
    </message>
    <message>
        <source>Record the rest.</source>
        <translation>请录制其余部分。</translation>
    </message>
    <message>
        <source>Record them again with the board held as in the others, or repair the columns when they are imported.</source>
        <translation>请按其他录制的握法拿着开发板重新录制，或在导入时更正各列。</translation>
    </message>
    <message>
        <source>Record {0} again as the others were, or all of them both near and far.</source>
        <translation>请像其他标签那样重新录制“{0}”，或把所有标签都在近处和远处各录一些。</translation>
    </message>
    <message>
        <source>Record {0} again with the same board and settings as the others.</source>
        <translation>请用与其他标签相同的开发板和设置重新录制“{0}”。</translation>
    </message>
    <message>
        <source>Recording goes on in memory and can be saved elsewhere. </source>
        <translation>录制在内存中继续，可以保存到别处。 </translation>
    </message>
    <message>
        <source>Recordings added: {0} ({1}).</source>
        <translation>新增的录制：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Recordings of which another person is known: {0} ({1}).</source>
        <translation>参与者有变的录制：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Recordings that took no part any more: {0} ({1}).</source>
        <translation>不再参与的录制：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Recordings whose spans were moved: {0} ({1}).</source>
        <translation>片段被移动的录制：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Recordings with other labels: {0} ({1}).</source>
        <translation>标签有变的录制：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Right answers by the number of takes learnt from</source>
        <translation>正确答案随学习的录制数量的变化</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键点击</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>说出时正确</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}.</source>
        <translation>量化为字节损失了 {0} 个百分点，大部分在{1}。</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: its widest channel reaches {2} times as far as its middle one, so that the weak ones are lost in the steps.</source>
        <translation>量化为字节损失了 {0} 个百分点，大部分在{1}：它范围最宽的通道是中等通道的 {2} 倍，因此弱的通道被步长淹没了。</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: rare values reach {2} times as far as the others, so that the steps are too coarse for these.</source>
        <translation>量化为字节损失了 {0} 个百分点，大部分在{1}：少见的值达到其他值的 {2} 倍，因此步长对其他值来说太粗。</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, no layer more than the others.</source>
        <translation>量化为字节损失了 {0} 个百分点，没有哪一层比其他层更多。</translation>
    </message>
    <message>
        <source>Run {0} cannot be read.</source>
        <translation>无法读取第 {0} 次训练。</translation>
    </message>
    <message>
        <source>Run {0} cannot be restored.</source>
        <translation>无法恢复训练 {0}。</translation>
    </message>
    <message>
        <source>Run {0} is an instant model, run {1} was trained.</source>
        <translation>训练 {0} 是即时模型，训练 {1} 是训练得到的。</translation>
    </message>
    <message>
        <source>Run {0} is better on its own test, by more than chance: {1}, now {2}. They were not tested on the same takes.</source>
        <translation>训练 {0} 在自己的测试中更好，且超出偶然：{1}，现在是 {2}。两者不是用相同的录制测试的。</translation>
    </message>
    <message>
        <source>Run {0} is better, by more than chance: {1}, now {2}, on the same {3} windows.</source>
        <translation>训练 {0} 更好，且超出偶然：{1}，现在是 {2}，在相同的 {3} 个窗口上。</translation>
    </message>
    <message>
        <source>Run {0} is not there.</source>
        <translation>没有第 {0} 次训练。</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep its network.</source>
        <translation>训练 {0} 是旧版工作室做的，没有保存它的网络。</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep what it was trained from.</source>
        <translation>训练 {0} 由旧版工作室生成，当时没有保存训练所用的数据。</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after one epoch.</source>
        <translation>第 {0} 次训练提前停止，只训练了一轮。</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after {1} epochs.</source>
        <translation>第 {0} 次训练提前停止，训练了 {1} 轮。</translation>
    </message>
    <message>
        <source>Samples at {0} Hz cannot be brought to {1} Hz.</source>
        <translation>{0} Hz 的采样数据无法转换为 {1} Hz。</translation>
    </message>
    <message>
        <source>Samples of {0} s were lost on the way; that time is not counted.</source>
        <translation>途中丢失了 {0} s 的采样点；这段时间不计入。</translation>
    </message>
    <message>
        <source>Samples that the board could not send in time</source>
        <translation>开发板来不及发送的采样点</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>在别处保存副本</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to be sure of your work.</source>
        <translation>请在别处保存副本，以确保工作不丢失。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>在别处保存副本…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving did not work.</source>
        <translation>保存失败。</translation>
    </message>
    <message>
        <source>Say what is what: the recordings have no labels yet.</source>
        <translation>请说明各是什么：录制还没有标签。</translation>
    </message>
    <message>
        <source>Say where the board is as HOST:PORT.</source>
        <translation>请以 HOST:PORT 指明开发板的位置。</translation>
    </message>
    <message>
        <source>Say {0} now ({1})</source>
        <translation>现在说 {0}（{1}）</translation>
    </message>
    <message>
        <source>Search again, or choose the studio&apos;s own network on the Train page.</source>
        <translation>请重新搜索，或在“训练”页选择工作室自带的网络。</translation>
    </message>
    <message>
        <source>See the whole recording</source>
        <translation>查看整段录制</translation>
    </message>
    <message>
        <source>Seed: {0}, now {1}.</source>
        <translation>种子：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>Select all in view, then all of the recording; in the list all recordings</source>
        <translation>先全选可见部分，再全选整段录制；在列表中全选录制</translation>
    </message>
    <message>
        <source>Select nothing; leave a field or the map</source>
        <translation>取消选择；离开输入框或分布图</translation>
    </message>
    <message>
        <source>Select several recordings in the list</source>
        <translation>在列表中选择多段录制</translation>
    </message>
    <message>
        <source>Select several spans</source>
        <translation>选择多个片段</translation>
    </message>
    <message>
        <source>Select several spans, or one that another follows.</source>
        <translation>请选择多个片段，或后面还有片段的一个。</translation>
    </message>
    <message>
        <source>Select the previous or next span</source>
        <translation>选择上一个或下一个片段</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>请先把模型发送到开发板。</translation>
    </message>
    <message>
        <source>Send a run of a project.</source>
        <translation>请发送项目的一次训练。</translation>
    </message>
    <message>
        <source>Send a run of this project, or open the project that it comes from.</source>
        <translation>请发送这个项目的一次训练，或打开该模型所属的项目。</translation>
    </message>
    <message>
        <source>Send a run of this project.</source>
        <translation>请发送这个项目的一次训练。</translation>
    </message>
    <message>
        <source>Send another model to the board.</source>
        <translation>请把另一个模型发送到开发板。</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, install the studio&apos;s firmware on the board.</source>
        <translation>请再次发送。如果再次发生，请在开发板上安装工作室的固件。</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, the board&apos;s flash may be worn out.</source>
        <translation>请再次发送。如果再次发生，开发板的闪存可能已磨损。</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, try another cable.</source>
        <translation>请再次发送。如果再次发生，请换一根数据线。</translation>
    </message>
    <message>
        <source>Send one first.</source>
        <translation>请先发送一个模型。</translation>
    </message>
    <message>
        <source>Send the model</source>
        <translation>发送模型</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending did not work.</source>
        <translation>发送失败。</translation>
    </message>
    <message>
        <source>Sending was broken off.</source>
        <translation>发送被中断。</translation>
    </message>
    <message>
        <source>Sending {0} of {1} KB</source>
        <translation>正在发送 {0} / {1} KB</translation>
    </message>
    <message>
        <source>Serial number {0}</source>
        <translation>序列号 {0}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Shares of right answers</source>
        <translation>正确答案的比例</translation>
    </message>
    <message>
        <source>Show or hide what to do next</source>
        <translation>显示或隐藏下一步提示</translation>
    </message>
    <message>
        <source>Show the map of all spans, or the recording</source>
        <translation>显示所有片段的分布图，或录制</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>显示此列表</translation>
    </message>
    <message>
        <source>So few takes were tested that it may be no better than guessing: {0} right against {1}.</source>
        <translation>测试的录制太少，它可能并不比瞎猜好：正确率 {0}，瞎猜为 {1}。</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>更轻、更响</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Some changes are not on the disk yet, and would be lost.</source>
        <translation>有些更改尚未写入磁盘，会丢失。</translation>
    </message>
    <message>
        <source>Some of its labels lie beyond its end and were left out.</source>
        <translation>有些标签超出结尾，已忽略。</translation>
    </message>
    <message>
        <source>Some parts are performed faster, others slower.</source>
        <translation>有些部分做得更快，有些更慢。</translation>
    </message>
    <message>
        <source>Some runs were not copied.</source>
        <translation>有些训练没有复制。</translation>
    </message>
    <message>
        <source>Something else is to be heard at the same time.</source>
        <translation>同时还能听到别的声音。</translation>
    </message>
    <message>
        <source>Something is being brought in or out already.</source>
        <translation>已有导入或导出正在进行。</translation>
    </message>
    <message>
        <source>Something went wrong in the studio itself.</source>
        <translation>工作室自身出了问题。</translation>
    </message>
    <message>
        <source>Sound came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>声音：每秒收到 {0} 次，而开发板报告为 {1} 次；学到的会比实际更快或更慢。</translation>
    </message>
    <message>
        <source>Sound came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>声音：每秒收到 {0} 次；传感器没有启动。请拔下开发板再重试。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Speak softer or from further away, or lower the gain, and record them again.</source>
        <translation>请小声些或离远些，或降低增益，然后重新录制。</translation>
    </message>
    <message>
        <source>Split the span at the cursor</source>
        <translation>在光标处拆分片段</translation>
    </message>
    <message>
        <source>Stack free</source>
        <translation>栈余量</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start it again: it goes on from what it has found. The log beside the settings may say more.</source>
        <translation>请重新启动搜索：它会从已找到的结果继续。设置旁边的日志可能有更多信息。</translation>
    </message>
    <message>
        <source>Start it again; the recordings are not touched by this.</source>
        <translation>请重新开始；录制不会因此受到影响。</translation>
    </message>
    <message>
        <source>Start its bootloader</source>
        <translation>启动引导程序</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, the log may say why: {0}</source>
        <translation>请重新开始任务。如果再次发生，日志可能说明原因：{0}</translation>
    </message>
    <message>
        <source>Start the search anew; recordings and runs are not touched by this.</source>
        <translation>请从头开始搜索；录制和训练不会因此受到影响。</translation>
    </message>
    <message>
        <source>Start what should answer there, then try again.</source>
        <translation>启动应在那里响应的程序，然后重试。</translation>
    </message>
    <message>
        <source>Start with a sample project, or make your own.</source>
        <translation>从示例项目开始，或自己新建。</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting its bootloader</source>
        <translation>正在启动引导程序</translation>
    </message>
    <message>
        <source>Starting the firmware</source>
        <translation>正在启动固件</translation>
    </message>
    <message>
        <source>Stricter means fewer false alarms from what resembles your takes, and more of your takes missed.</source>
        <translation>越严格，由相似动作或声音引起的误报越少，但你的录制被漏掉的也越多。</translation>
    </message>
    <message>
        <source>Strictness: {0}, now {1}.</source>
        <translation>严格度：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Synthetic voices no longer say the words, too.</source>
        <translation>合成语音不再说这些词。</translation>
    </message>
    <message>
        <source>Synthetic voices said these, too, so that people who were not recorded are understood: {0}.</source>
        <translation>合成语音也说了这些词，好让没有录过音的人也能被听懂：{0}。</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too.</source>
        <translation>合成语音也说这些词。</translation>
    </message>
    <message>
        <source>Take the last of these labels back</source>
        <translation>撤回最近一个标签</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Takes it does not learn from</source>
        <translation>不用于学习的录制</translation>
    </message>
    <message>
        <source>Takes missed, %</source>
        <translation>漏掉的录制，%</translation>
    </message>
    <message>
        <source>Takes of more days would help most: on another day {0} points less are right than on days it knows.</source>
        <translation>更多日子的录制最有帮助：在另一天，正确率比在已知的日子低 {0} 个百分点。</translation>
    </message>
    <message>
        <source>Takes that are kept: {0}.</source>
        <translation>已保留 {0} 段录制。</translation>
    </message>
    <message>
        <source>Talking to the bootloader</source>
        <translation>正在与引导程序通信</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s converter said: {0}</source>
        <translation>TensorFlow 转换器报告：{0}</translation>
    </message>
    <message>
        <source>Test a package that was trained here.</source>
        <translation>请测试在这里训练的模型包。</translation>
    </message>
    <message>
        <source>Test recordings of run {0} ({1})</source>
        <translation>训练 {0} 的测试录制（{1}）</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已测试</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>在 {0} 个窗口上测试：{1}。</translation>
    </message>
    <message>
        <source>Testing on what was held out</source>
        <translation>正在用留出的数据测试</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>文本中没有采样点计数：没有到达的行无从得知。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>That is enough to train.</source>
        <translation>可以训练了。</translation>
    </message>
    <message>
        <source>The background process could not be started.</source>
        <translation>无法启动后台进程。</translation>
    </message>
    <message>
        <source>The background process could not find its work.</source>
        <translation>后台进程找不到它的任务。</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its job.</source>
        <translation>后台进程在任务中途结束。</translation>
    </message>
    <message>
        <source>The board at this address does not answer.</source>
        <translation>这个地址上的开发板没有回应。</translation>
    </message>
    <message>
        <source>The board did not accept the model.</source>
        <translation>开发板没有接受模型。</translation>
    </message>
    <message>
        <source>The board did not answer for {0} s.</source>
        <translation>开发板 {0} 秒没有响应。</translation>
    </message>
    <message>
        <source>The board did not go to its bootloader.</source>
        <translation>开发板没有进入引导程序。</translation>
    </message>
    <message>
        <source>The board did not run the window.</source>
        <translation>开发板没有运行该窗口。</translation>
    </message>
    <message>
        <source>The board did not say what it is.</source>
        <translation>开发板没有说明它是什么。</translation>
    </message>
    <message>
        <source>The board did not start to stream motion.</source>
        <translation>开发板没有开始传输运动数据。</translation>
    </message>
    <message>
        <source>The board did not start to stream sound.</source>
        <translation>开发板没有开始传输声音数据。</translation>
    </message>
    <message>
        <source>The board did not stop to stream motion.</source>
        <translation>开发板没有停止传输运动数据。</translation>
    </message>
    <message>
        <source>The board did not stop to stream sound.</source>
        <translation>开发板没有停止传输声音数据。</translation>
    </message>
    <message>
        <source>The board does not run the studio&apos;s firmware.</source>
        <translation>开发板上运行的不是工作室的固件。</translation>
    </message>
    <message>
        <source>The board does not stream motion.</source>
        <translation>开发板没有传输运动数据。</translation>
    </message>
    <message>
        <source>The board does not stream sound.</source>
        <translation>开发板没有传输声音数据。</translation>
    </message>
    <message>
        <source>The board gave no scores meanwhile.</source>
        <translation>这期间开发板没有给出得分。</translation>
    </message>
    <message>
        <source>The board has a bootloader that this studio does not know.</source>
        <translation>开发板的引导程序是这个工作室不认识的。</translation>
    </message>
    <message>
        <source>The board has changed what it prints, or a channel was chosen twice.</source>
        <translation>开发板的输出变了，或某个通道被选了两次。</translation>
    </message>
    <message>
        <source>The board is as it was.</source>
        <translation>开发板保持原样。</translation>
    </message>
    <message>
        <source>The board is being connected.</source>
        <translation>正在连接开发板。</translation>
    </message>
    <message>
        <source>The board is being written to already.</source>
        <translation>已经在写入开发板。</translation>
    </message>
    <message>
        <source>The board is being written to.</source>
        <translation>正在写入开发板。</translation>
    </message>
    <message>
        <source>The board is gone.</source>
        <translation>开发板不见了。</translation>
    </message>
    <message>
        <source>The board is safe: it waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>开发板是安全的：它停在引导程序中，再次安装会从中断处继续。</translation>
    </message>
    <message>
        <source>The board is verifying the model</source>
        <translation>开发板正在验证模型</translation>
    </message>
    <message>
        <source>The board refused.</source>
        <translation>开发板拒绝了请求。</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV.</source>
        <translation>开发板上运行着 MicroPython 或 OpenMV。</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV. The studio&apos;s firmware takes its place, and the files on the board are lost with it; to have it back, install it again as its makers say.</source>
        <translation>开发板上运行着 MicroPython 或 OpenMV。工作室的固件会取代它，开发板上的文件会丢失；若要恢复，请按其作者的说明重新安装。</translation>
    </message>
    <message>
        <source>The board says: {0}.</source>
        <translation>开发板返回：{0}。</translation>
    </message>
    <message>
        <source>The board sits a little differently in the hand.</source>
        <translation>开发板在手中的位置略有不同。</translation>
    </message>
    <message>
        <source>The board that printed these columns is gone.</source>
        <translation>输出这些列的开发板不见了。</translation>
    </message>
    <message>
        <source>The board waits in its bootloader.</source>
        <translation>开发板停在引导程序中。</translation>
    </message>
    <message>
        <source>The board was not moved. If stillness is what you want, label it background.</source>
        <translation>开发板没有移动。如果要的是静止，请标注为背景。</translation>
    </message>
    <message>
        <source>The board was written to and went back to its bootloader.</source>
        <translation>开发板写入后又回到了引导程序。</translation>
    </message>
    <message>
        <source>The board went away before all takes were recorded.</source>
        <translation>全部录完之前开发板断开了。</translation>
    </message>
    <message>
        <source>The board went away while it recorded.</source>
        <translation>录制时开发板断开了。</translation>
    </message>
    <message>
        <source>The board went away.</source>
        <translation>开发板断开了。</translation>
    </message>
    <message>
        <source>The board went away. What was counted stays; go on when it is back.</source>
        <translation>开发板断开了。已统计的内容会保留；重新连接后可以继续。</translation>
    </message>
    <message>
        <source>The board went away. What was counted until then stays.</source>
        <translation>开发板断开了。此前统计的结果会保留。</translation>
    </message>
    <message>
        <source>The board&apos;s answer makes no sense to this studio.</source>
        <translation>工作室无法理解开发板的回答。</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader does not answer.</source>
        <translation>开发板的引导程序没有响应。</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader stopped answering while it was written to.</source>
        <translation>写入时开发板的引导程序停止响应。</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed before all takes were recorded.</source>
        <translation>全部录完之前开发板的列变了。</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed while it recorded.</source>
        <translation>录制时开发板的列变了。</translation>
    </message>
    <message>
        <source>The board&apos;s features and its network are the computer&apos;s: both had the very samples that the sensor gave while they were compared.</source>
        <translation>开发板的特征和网络都与计算机的相同：比较时两者用的正是传感器给出的同一批采样点。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware and this studio do not understand each other.</source>
        <translation>开发板的固件与这个工作室互不兼容。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is older than this studio.</source>
        <translation>开发板的固件比这个工作室旧。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is too old for a live comparison.</source>
        <translation>开发板的固件太旧，无法进行实时比较。</translation>
    </message>
    <message>
        <source>The board&apos;s model is needed now.</source>
        <translation>现在需要用到开发板上的模型。</translation>
    </message>
    <message>
        <source>The board&apos;s model listens to sound, this project is about motion: false alarms are not kept.</source>
        <translation>开发板上的模型听的是声音，而这个项目是关于运动的：误报不会保留。</translation>
    </message>
    <message>
        <source>The board&apos;s model looks at motion, this project is about sound: false alarms are not kept.</source>
        <translation>开发板上的模型看的是运动，而这个项目是关于声音的：误报不会保留。</translation>
    </message>
    <message>
        <source>The board&apos;s model rests just now.</source>
        <translation>开发板上的模型现在处于休息状态。</translation>
    </message>
    <message>
        <source>The board&apos;s motion sensor does not run.</source>
        <translation>开发板的运动传感器没有运行。</translation>
    </message>
    <message>
        <source>The board&apos;s network is the computer&apos;s, whatever comes into it. The features are made by the computer here: comparing live checks the board&apos;s own.</source>
        <translation>无论输入什么，开发板的网络都与计算机的相同。这里的特征由计算机计算：实时比较会检查开发板自己的特征。</translation>
    </message>
    <message>
        <source>The board&apos;s rate is still being measured.</source>
        <translation>仍在测量开发板的速率。</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no motion.</source>
        <translation>开发板的程序没有输出运动数据。</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no sound.</source>
        <translation>开发板的程序没有输出声音数据。</translation>
    </message>
    <message>
        <source>The board, and the cable that goes into its left end</source>
        <translation>开发板，以及插入其左端的数据线</translation>
    </message>
    <message>
        <source>The board, its cable at the left: the reset button is in the middle. Press it twice, quickly</source>
        <translation>开发板，线在左侧：复位按钮在中间。请快速按两次</translation>
    </message>
    <message>
        <source>The check failed.</source>
        <translation>检查失败了。</translation>
    </message>
    <message>
        <source>The comparison did not work.</source>
        <translation>比较没有成功。</translation>
    </message>
    <message>
        <source>The connection ended at once.</source>
        <translation>连接刚建立就断开了。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>连接失败。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The connection to the board was closed meanwhile.</source>
        <translation>其间与开发板的连接已关闭。</translation>
    </message>
    <message>
        <source>The connection to the board was lost.</source>
        <translation>与开发板的连接已断开。</translation>
    </message>
    <message>
        <source>The cursor is not inside a span.</source>
        <translation>光标不在片段内。</translation>
    </message>
    <message>
        <source>The cursor is not inside the span.</source>
        <translation>光标不在片段内。</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>磁盘是只读的。</translation>
    </message>
    <message>
        <source>The disk does not take the recording.</source>
        <translation>磁盘无法写入录制。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full.{0}</source>
        <translation>磁盘已满。{0}</translation>
    </message>
    <message>
        <source>The features of the window</source>
        <translation>窗口的特征</translation>
    </message>
    <message>
        <source>The file that came along is not the one that this studio knows.</source>
        <translation>附带的文件不是这个工作室认识的那个。</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is newer: it speaks protocol {1}, the studio {2}.</source>
        <translation>固件（{0!s}）较新：它使用协议 {1}，工作室使用 {2}。</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is older: it speaks protocol {1}, the studio {2}.</source>
        <translation>固件（{0!s}）较旧：它使用协议 {1}，工作室使用 {2}。</translation>
    </message>
    <message>
        <source>The firmware is being installed already.</source>
        <translation>固件已在安装中。</translation>
    </message>
    <message>
        <source>The firmware is being installed.</source>
        <translation>正在安装固件。</translation>
    </message>
    <message>
        <source>The firmware is on the board, but it does not answer.</source>
        <translation>固件已在开发板上，但没有响应。</translation>
    </message>
    <message>
        <source>The firmware takes its place, and the files on the board are lost with it.</source>
        <translation>固件会取代它，开发板上的文件也会丢失。</translation>
    </message>
    <message>
        <source>The firmware that came with this studio is damaged.</source>
        <translation>随工作室附带的固件已损坏。</translation>
    </message>
    <message>
        <source>The firmware was on the board already; choose the board to use it.</source>
        <translation>固件已在开发板上；选择该开发板即可使用。</translation>
    </message>
    <message>
        <source>The firmware {0!s} is on the board.</source>
        <translation>固件 {0!s} 已在开发板上。</translation>
    </message>
    <message>
        <source>The first models are being trained.</source>
        <translation>正在训练第一批模型。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>文件夹不在了。</translation>
    </message>
    <message>
        <source>The gesture sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>手势在窗口中的位置不同：开发板永远不知道它何时开始。</translation>
    </message>
    <message>
        <source>The installation failed.</source>
        <translation>安装失败。</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>安装已取消。</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The label {0}... is too long for a board.</source>
        <translation>标签“{0}…”对开发板来说太长。</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet.</source>
        <translation>最近的更改尚未写入磁盘。</translation>
    </message>
    <message>
        <source>The last take is being saved.</source>
        <translation>正在保存最近一次录制。</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <source>The library&apos;s sources are missing.</source>
        <translation>缺少库的源文件。</translation>
    </message>
    <message>
        <source>The memory of this computer did not suffice.</source>
        <translation>这台电脑的内存不足。</translation>
    </message>
    <message>
        <source>The microphone gave one value for a while.</source>
        <translation>麦克风有一段时间只给出同一个值。</translation>
    </message>
    <message>
        <source>The microphone&apos;s gain was not set.</source>
        <translation>麦克风增益没有设置成功。</translation>
    </message>
    <message>
        <source>The model cannot be kept yet.</source>
        <translation>模型还不能保留。</translation>
    </message>
    <message>
        <source>The model could not be removed from the board.</source>
        <translation>无法从开发板移除模型。</translation>
    </message>
    <message>
        <source>The model is right most of the time by answering {0}, and the number hides that it misses {1}.</source>
        <translation>模型只要回答“{0}”，大多数时候就是对的，而这个数值掩盖了它对“{1}”的漏检。</translation>
    </message>
    <message>
        <source>The model is trained, but it could not be saved.</source>
        <translation>模型已训练完成，但无法保存。</translation>
    </message>
    <message>
        <source>The model is trained. Send it to the board.</source>
        <translation>模型已训练好。请发送到开发板。</translation>
    </message>
    <message>
        <source>The model knows none of the labels of these recordings.</source>
        <translation>模型不认识这些录制的任何标签。</translation>
    </message>
    <message>
        <source>The model learns that {0} is nothing, and will miss it.</source>
        <translation>模型会学成“{0}”什么都不是，从而漏检它。</translation>
    </message>
    <message>
        <source>The model learns that {0} is when nothing happens, and will answer {1} all the time.</source>
        <translation>模型会学成什么都没发生就是“{0}”，于是会一直回答“{1}”。</translation>
    </message>
    <message>
        <source>The model may learn the day (the room, the grip, the noise), and not what is done.</source>
        <translation>模型学到的可能是哪一天（房间、握法、噪声），而不是做了什么。</translation>
    </message>
    <message>
        <source>The model may learn the settings of the sensor, and not what is done.</source>
        <translation>模型学到的可能是传感器的设置，而不是做了什么。</translation>
    </message>
    <message>
        <source>The model may learn who it is, and not what is done.</source>
        <translation>模型学到的可能是谁在做，而不是做了什么。</translation>
    </message>
    <message>
        <source>The model never detects it, or is not known to this studio.</source>
        <translation>模型从不检测它，或者工作室不认识这个模型。</translation>
    </message>
    <message>
        <source>The model of run {0} could not be read.</source>
        <translation>无法读取第 {0} 次训练的模型。</translation>
    </message>
    <message>
        <source>The model on the board does not know {0}.</source>
        <translation>开发板上的模型不认识“{0}”。</translation>
    </message>
    <message>
        <source>The model on the board does not listen by itself.</source>
        <translation>开发板上的模型不会自己监听。</translation>
    </message>
    <message>
        <source>The model on the board is a bare network.</source>
        <translation>开发板上的模型只是一个网络。</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs, or its thresholds are as they were sent.</source>
        <translation>开发板上的模型不是这个项目训练的，或者它的阈值与发送时相同。</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs.</source>
        <translation>开发板上的模型不是这个项目的任何一次训练。</translation>
    </message>
    <message>
        <source>The model said</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>The model that was on that board before is still there. Send again when a board is connected.</source>
        <translation>那块开发板上原来的模型还在。连接开发板后再发送一次。</translation>
    </message>
    <message>
        <source>The model was not sent to the board.</source>
        <translation>模型没有发送到开发板。</translation>
    </message>
    <message>
        <source>The motion sensor did not start.</source>
        <translation>运动传感器没有启动。</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode is missing.</source>
        <translation>缺少运动传感器的微码。</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode was not sent.</source>
        <translation>运动传感器的微码没有发送。</translation>
    </message>
    <message>
        <source>The mouth is further away, or nearer.</source>
        <translation>嘴离得更远或更近。</translation>
    </message>
    <message>
        <source>The name is too long for the disk.</source>
        <translation>名称对磁盘来说太长。</translation>
    </message>
    <message>
        <source>The nearest take&apos;s label</source>
        <translation>最相似录制的标签</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network could not be turned into bytes for the board.</source>
        <translation>网络无法转换成开发板用的字节。</translation>
    </message>
    <message>
        <source>The network never sees more than {0} s at a time: a window. While it runs, the window moves on every {1} ms.</source>
        <translation>网络一次最多只看 {0} s：一个窗口。运行时，窗口每 {1} ms 向前移动一次。</translation>
    </message>
    <message>
        <source>The network that the studio takes for such takes is another one.</source>
        <translation>工作室为这类录制选用的网络已不同。</translation>
    </message>
    <message>
        <source>The network that was chosen for this project begins as a sound embedding that is no longer there.</source>
        <translation>为这个项目选择的网络以一个已不存在的声音嵌入为起点。</translation>
    </message>
    <message>
        <source>The network that was chosen for this project cannot be read.</source>
        <translation>无法读取为这个项目选择的网络。</translation>
    </message>
    <message>
        <source>The network that was chosen for this project does not fit its features.</source>
        <translation>为这个项目选择的网络与它的特征不匹配。</translation>
    </message>
    <message>
        <source>The next person: {0} right, from {1} to {2} a person.</source>
        <translation>下一个人：{0} 正确，每人为 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>The number of takes makes no sense.</source>
        <translation>录制次数不合理。</translation>
    </message>
    <message>
        <source>The number says how well it works for the one who recorded. For others it is often far lower.</source>
        <translation>这个数值只说明它对录制者本人的效果。对其他人往往低得多。</translation>
    </message>
    <message>
        <source>The one take of it was detected.</source>
        <translation>它仅有的一段录制被检测到了。</translation>
    </message>
    <message>
        <source>The one take of it was missed.</source>
        <translation>它仅有的一段录制被漏掉了。</translation>
    </message>
    <message>
        <source>The other end of the connection was closed.</source>
        <translation>连接的另一端已关闭。</translation>
    </message>
    <message>
        <source>The package format has no room for it.</source>
        <translation>模型包格式没有放它的位置。</translation>
    </message>
    <message>
        <source>The page at offset 0x{0} has a wrong checksum after {1} times.</source>
        <translation>尝试 {1} 次后，偏移 0x{0} 的页校验和仍不正确。</translation>
    </message>
    <message>
        <source>The pattern &quot;{0}&quot; cannot be read.</source>
        <translation>无法理解路径格式“{0}”。</translation>
    </message>
    <message>
        <source>The processor&apos;s own temperature</source>
        <translation>处理器自身的温度</translation>
    </message>
    <message>
        <source>The program that speaks answered {0} bytes that do not fit {1} words</source>
        <translation>说话的程序返回了 {0} 字节，与 {1} 个词不符</translation>
    </message>
    <message>
        <source>The program that speaks ended with {0}</source>
        <translation>说话的程序以 {0} 结束</translation>
    </message>
    <message>
        <source>The project in {0} is not the one that was open.</source>
        <translation>{0} 中的项目不是之前打开的那个。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The project is open to look at only: false alarms are counted, and not kept.</source>
        <translation>项目以只读方式打开：误报会被统计，但不会保留。</translation>
    </message>
    <message>
        <source>The project {0} cannot be changed where it is.</source>
        <translation>项目 {0} 在当前位置无法修改。</translation>
    </message>
    <message>
        <source>The project {0} cannot be opened.</source>
        <translation>无法打开项目 {0}。</translation>
    </message>
    <message>
        <source>The project {0} is already open.</source>
        <translation>项目 {0} 已经打开。</translation>
    </message>
    <message>
        <source>The project {0} was saved by a newer studio.</source>
        <translation>项目 {0} 由更新的工作室保存。</translation>
    </message>
    <message>
        <source>The proposal has no label yet.</source>
        <translation>该建议还没有标签。</translation>
    </message>
    <message>
        <source>The ranges were set by the usual windows, without the few that reach furthest.</source>
        <translation>范围按通常的窗口设定，不包括少数数值最极端的窗口。</translation>
    </message>
    <message>
        <source>The recording ends before it would end.</source>
        <translation>录制剩余的长度放不下副本。</translation>
    </message>
    <message>
        <source>The recording is not on the disk yet.</source>
        <translation>录制尚未写入磁盘。</translation>
    </message>
    <message>
        <source>The recording {0} cannot be used.</source>
        <translation>录制 {0} 无法使用。</translation>
    </message>
    <message>
        <source>The recording {0} does not fit the project&apos;s pipeline.</source>
        <translation>录制 {0} 与项目的设置不匹配。</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>缺少录制 {0}。</translation>
    </message>
    <message>
        <source>The recordings could not be played to the model.</source>
        <translation>无法向模型播放这些录制。</translation>
    </message>
    <message>
        <source>The recordings have no axis in common.</source>
        <translation>这些录制没有共同的坐标轴。</translation>
    </message>
    <message>
        <source>The rule was not installed.</source>
        <translation>规则未安装。</translation>
    </message>
    <message>
        <source>The same answers: {0} of {1} windows, difference 0.</source>
        <translation>答案相同：{1} 个窗口中的 {0} 个，差异为 0。</translation>
    </message>
    <message>
        <source>The same gesture with less or more strength.</source>
        <translation>同一个手势，力度更大或更小。</translation>
    </message>
    <message>
        <source>The same recordings and labels, seed {0}, Nano Studio {1}, Python {2} on {3}. Another processor may find slightly other weights; the files of the run are the model itself.</source>
        <translation>相同的录制和标签，种子 {0}，Nano Studio {1}，Python {2}，系统 {3}。换一种处理器，得到的权重可能略有不同；模型本身就是这次训练的文件。</translation>
    </message>
    <message>
        <source>The same takes stand under several labels: {0}.</source>
        <translation>同样的录制归在多个标签下：{0}。</translation>
    </message>
    <message>
        <source>The same takes stand under several names: {0}.</source>
        <translation>同样的录制归在多个人名下：{0}。</translation>
    </message>
    <message>
        <source>The sample {0} is not complete.</source>
        <translation>示例 {0} 不完整。</translation>
    </message>
    <message>
        <source>The scores of the last windows are averaged, one slip does not count. Where the average of a label passes its threshold (dashed), the board says its name, and is quiet for a moment.</source>
        <translation>最近几个窗口的得分会取平均，一次失误不算数。当某个标签的平均得分超过阈值（虚线）时，开发板就说出它的名字，然后安静片刻。</translation>
    </message>
    <message>
        <source>The search cannot write down what it finds.</source>
        <translation>搜索无法写下它找到的结果。</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>搜索失败。</translation>
    </message>
    <message>
        <source>The search has no number {0}.</source>
        <translation>搜索中没有编号 {0}。</translation>
    </message>
    <message>
        <source>The search was ended: nothing that it tried could be trained.</source>
        <translation>搜索已结束：它尝试的模型都无法训练。</translation>
    </message>
    <message>
        <source>The sensor is another one.</source>
        <translation>传感器不同。</translation>
    </message>
    <message>
        <source>The sensor&apos;s count, and the light&apos;s colour</source>
        <translation>传感器读数和光的颜色</translation>
    </message>
    <message>
        <source>The sketch cannot print at {0}:{1}.</source>
        <translation>程序无法在 {0}:{1} 输出。</translation>
    </message>
    <message>
        <source>The sound becomes a picture: {0} moments side by side, {1} bands from low to high, full colour is loud. {2} numbers are now {3}.</source>
        <translation>声音变成一幅图：{0} 个时刻并排，{1} 个频带从低到高，颜色越深越响。{2} 个数现在变成了 {3} 个。</translation>
    </message>
    <message>
        <source>The sound becomes {0} moments of {1} coefficients that describe its colour. {2} numbers are now {3}.</source>
        <translation>声音变成 {0} 个时刻，每个时刻用 {1} 个系数描述音色。{2} 个数现在变成了 {3} 个。</translation>
    </message>
    <message>
        <source>The sound cannot be played.</source>
        <translation>无法播放声音。</translation>
    </message>
    <message>
        <source>The sound embedding that training begins with is another one.</source>
        <translation>训练起步所用的声音嵌入已不同。</translation>
    </message>
    <message>
        <source>The studio ended while it was recording: {0} s of {1} are there.</source>
        <translation>工作室在录制时退出：{1} 保留了 {0} 秒。</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>工作室正在关闭。</translation>
    </message>
    <message>
        <source>The studio sees that and goes on by itself.</source>
        <translation>工作室会发现并自动继续。</translation>
    </message>
    <message>
        <source>The studio&apos;s core could not be loaded.</source>
        <translation>无法加载工作室的核心。</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is damaged.</source>
        <translation>工作室的声音嵌入已损坏。</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is missing.</source>
        <translation>工作室的声音嵌入缺失。</translation>
    </message>
    <message>
        <source>The studio: {0}, now {1}.</source>
        <translation>工作室：{0}，现在是 {1}。</translation>
    </message>
    <message>
        <source>The take has no label.</source>
        <translation>录制没有标签。</translation>
    </message>
    <message>
        <source>The take&apos;s length makes no sense.</source>
        <translation>录制时长不合理。</translation>
    </message>
    <message>
        <source>The take, varied</source>
        <translation>变化后的录制</translation>
    </message>
    <message>
        <source>The takes could not be laid out for the training.</source>
        <translation>无法为训练准备录制。</translation>
    </message>
    <message>
        <source>The takes could not be listened to.</source>
        <translation>无法听取这些录制。</translation>
    </message>
    <message>
        <source>The takes of {0} are louder than those of all other labels.</source>
        <translation>“{0}”的录制比其他所有标签的都响。</translation>
    </message>
    <message>
        <source>The takes of {0} are quieter than those of all other labels.</source>
        <translation>“{0}”的录制比其他所有标签的都轻。</translation>
    </message>
    <message>
        <source>The takes of {0} have a constant offset that no other label has.</source>
        <translation>“{0}”的录制有一个其他标签都没有的固定偏移。</translation>
    </message>
    <message>
        <source>The takes of {0} were cut out of one recording, side by side.</source>
        <translation>“{0}”的录制是从同一段录制中相邻截取的。</translation>
    </message>
    <message>
        <source>The takes that were laid out for the work could not be read back.</source>
        <translation>为这项工作准备的录制无法读回。</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are damaged.</source>
        <translation>工作室自带的语音和噪声已损坏。</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are missing.</source>
        <translation>工作室自带的语音和噪声缺失。</translation>
    </message>
    <message>
        <source>The test takes were played one after the other, with rest between them, through the whole chain with its averages and thresholds: of {0} takes {1} were detected, {2} taken for something else and {3} missed; {4} false alarms in {5} s.</source>
        <translation>测试录制一段接一段播放，中间有停顿，经过带平均和阈值的完整流程：{0} 段录制中检测到 {1} 段，{2} 段被认成别的，{3} 段被漏掉；{5} s 内误报 {4} 次。</translation>
    </message>
    <message>
        <source>The thin line is where the share lies with 95 % certainty. Grey is what it is compared with.</source>
        <translation>细线表示有 95 % 把握时比例所在的范围。灰色是用来对照的。</translation>
    </message>
    <message>
        <source>The threshold makes no sense.</source>
        <translation>阈值不合理。</translation>
    </message>
    <message>
        <source>The threshold of this label cannot be changed.</source>
        <translation>无法更改这个标签的阈值。</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>训练失败。</translation>
    </message>
    <message>
        <source>The training took {0} s.</source>
        <translation>训练用时 {0} s。</translation>
    </message>
    <message>
        <source>The virtual board could not be started.</source>
        <translation>无法启动虚拟开发板。</translation>
    </message>
    <message>
        <source>The virtual board has the firmware built in.</source>
        <translation>虚拟开发板内置固件。</translation>
    </message>
    <message>
        <source>The virtual board is in use.</source>
        <translation>虚拟开发板正在使用中。</translation>
    </message>
    <message>
        <source>The virtual board is this computer, too: on a real board it says more.</source>
        <translation>虚拟开发板其实也是这台计算机：在真实的开发板上结果更有意义。</translation>
    </message>
    <message>
        <source>The virtual board performs takes that no training has seen: {0}, in turn.</source>
        <translation>虚拟开发板依次重放训练从未见过的录制：{0}。</translation>
    </message>
    <message>
        <source>The virtual board&apos;s flash could not be read.</source>
        <translation>无法读取虚拟开发板的闪存。</translation>
    </message>
    <message>
        <source>The walls throw the word back.</source>
        <translation>墙壁会把词语反射回来。</translation>
    </message>
    <message>
        <source>The whole project in one file, with its models: opens on another computer.</source>
        <translation>整个项目及其模型放在一个文件里：可在另一台电脑上打开。</translation>
    </message>
    <message>
        <source>The window that is cut</source>
        <translation>切出的窗口</translation>
    </message>
    <message>
        <source>The word is spoken faster and higher, or slower and lower.</source>
        <translation>词语说得更快更高，或更慢更低。</translation>
    </message>
    <message>
        <source>The word sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>词语在窗口中的位置不同：开发板永远不知道它何时开始。</translation>
    </message>
    <message>
        <source>Their file says another sampling rate than they were recorded with, so that they are learnt too fast or too slow.</source>
        <translation>文件中写的采样率与录制时的不同，因此学到的速度过快或过慢。</translation>
    </message>
    <message>
        <source>There already is a project in {0}.</source>
        <translation>{0} 中已有项目。</translation>
    </message>
    <message>
        <source>There are bytes after its end.</source>
        <translation>结尾之后还有字节。</translation>
    </message>
    <message>
        <source>There are no recordings in the project.</source>
        <translation>项目中没有录制。</translation>
    </message>
    <message>
        <source>There are too few takes to search with.</source>
        <translation>录制太少，无法搜索。</translation>
    </message>
    <message>
        <source>There is a label &quot;{0}&quot; already.</source>
        <translation>已有标签“{0}”。</translation>
    </message>
    <message>
        <source>There is more than one board.</source>
        <translation>有多块开发板。</translation>
    </message>
    <message>
        <source>There is no background of your own.</source>
        <translation>没有你自己录的背景。</translation>
    </message>
    <message>
        <source>There is no model on the board.</source>
        <translation>开发板上没有模型。</translation>
    </message>
    <message>
        <source>There is no model yet that could be checked.</source>
        <translation>还没有可以检查的模型。</translation>
    </message>
    <message>
        <source>There is no model yet that could propose labels.</source>
        <translation>还没有可以建议标签的模型。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>There is no port {0}.</source>
        <translation>没有端口 {0}。</translation>
    </message>
    <message>
        <source>There is no program on it, or its reset button was pressed twice.</source>
        <translation>上面没有程序，或复位按钮被按了两次。</translation>
    </message>
    <message>
        <source>There is no project in {0}.</source>
        <translation>{0} 中没有项目。</translation>
    </message>
    <message>
        <source>There is no pseudo terminal here.</source>
        <translation>这里没有伪终端。</translation>
    </message>
    <message>
        <source>There is no recording to compare on.</source>
        <translation>没有可用于比较的录制。</translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>没有放副本的位置。</translation>
    </message>
    <message>
        <source>There is no sample &quot;{0}&quot;.</source>
        <translation>没有示例“{0}”。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>没有这个模型。</translation>
    </message>
    <message>
        <source>There is no take of {0} that the model has not seen.</source>
        <translation>“{0}”没有模型未见过的录制。</translation>
    </message>
    <message>
        <source>There is none of your ordinary speech yet: the model may learn your voice and not the word. Record about twenty seconds of yourself talking, as background.</source>
        <translation>还没有你平常说话的录制：模型可能学到的是你的嗓音而不是这个词。请录大约二十秒自己的说话声，作为背景。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>还没有可以保留的内容。</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>没有可保留的内容。</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Record or import some takes first.</source>
        <translation>还没有可学习的内容。请先录制或导入。</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation>还没有可学习的内容。</translation>
    </message>
    <message>
        <source>There is nothing to listen to in {0}.</source>
        <translation>{0} 中没有可听的内容。</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>There is nothing to test on.</source>
        <translation>没有可用于测试的内容。</translation>
    </message>
    <message>
        <source>There is one background process, and it is busy.</source>
        <translation>只有一个后台进程，且正忙。</translation>
    </message>
    <message>
        <source>There is only one take of {0}.</source>
        <translation>“{0}”只有一段录制。</translation>
    </message>
    <message>
        <source>There is only one take of “{0}”.</source>
        <translation>“{0}”只有一段录制。</translation>
    </message>
    <message>
        <source>There was no room left on the disk.</source>
        <translation>磁盘上没有剩余空间。</translation>
    </message>
    <message>
        <source>These columns do not fit what the board prints.</source>
        <translation>这些列与开发板的输出不符。</translation>
    </message>
    <message>
        <source>These feature settings do not work.</source>
        <translation>这些特征设置不可用。</translation>
    </message>
    <message>
        <source>These windows do not fit the network.</source>
        <translation>这些窗口与网络不匹配。</translation>
    </message>
    <message>
        <source>They are at {0}.</source>
        <translation>它们在 {0}。</translation>
    </message>
    <message>
        <source>They are kept in memory, and saved as soon as that works. {0}</source>
        <translation>它们暂存在内存中，一有可能就会写入磁盘。{0}</translation>
    </message>
    <message>
        <source>They are like the others when their axes are exchanged, so that the model has to learn two gestures for one label.</source>
        <translation>互换坐标轴后它们与其他录制相同，因此模型要为一个标签学习两种手势。</translation>
    </message>
    <message>
        <source>They are {0} of shape {1}; it takes int8 of (n, {2}).</source>
        <translation>它们是形状为 {1} 的 {0}；应为形状 (n, {2}) 的 int8。</translation>
    </message>
    <message>
        <source>They are {0}; the model knows {1}.</source>
        <translation>它们是 {0}；模型认识 {1}。</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>无法读取它们。</translation>
    </message>
    <message>
        <source>They have no {0}, which the others have. Among them are {1}.</source>
        <translation>它们缺少 {0}，而其他录制都有。其中包括 {1}。</translation>
    </message>
    <message>
        <source>They teach nothing new, and what stands in the test is what was learnt.</source>
        <translation>它们不能教给模型新东西，而且测试中的内容正是学过的。</translation>
    </message>
    <message>
        <source>They teach nothing new, so that there are fewer takes than it seems.</source>
        <translation>它们不能教给模型新东西，因此实际录制比看起来少。</translation>
    </message>
    <message>
        <source>They were recorded or imported in another unit. A board shows 1 g at rest, and will not be understood.</source>
        <translation>它们是用另一种单位录制或导入的。开发板静止时显示 1 g，因此无法被正确识别。</translation>
    </message>
    <message>
        <source>They were recorded with another gain, or from another distance: the model learns how loud it is, and not the word.</source>
        <translation>它们是用另一种增益或在另一个距离录制的：模型学到的是音量，而不是词语。</translation>
    </message>
    <message>
        <source>This .tflite file cannot be made into a package.</source>
        <translation>这个 .tflite 文件无法做成模型包。</translation>
    </message>
    <message>
        <source>This board computes nothing that could be compared: it runs another sketch.</source>
        <translation>这块开发板不计算任何可以比较的内容：它运行的是别的程序。</translation>
    </message>
    <message>
        <source>This board detects nothing: it runs another sketch.</source>
        <translation>这块开发板不检测任何内容：它运行的是别的程序。</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>这块开发板上运行着另一个程序。</translation>
    </message>
    <message>
        <source>This board runs another sketch. It takes a model once the studio&apos;s firmware is on it.</source>
        <translation>这块开发板运行着另一个程序。装上工作室的固件后即可接收模型。</translation>
    </message>
    <message>
        <source>This board takes no model: it runs another sketch.</source>
        <translation>这块开发板不能接收模型：它运行着另一个程序。</translation>
    </message>
    <message>
        <source>This candidate would be tested on other takes than the rest.</source>
        <translation>这个候选会在与其他候选不同的录制上测试。</translation>
    </message>
    <message>
        <source>This computer cannot train: TensorFlow is missing or does not start.</source>
        <translation>这台电脑无法训练：TensorFlow 缺失或无法启动。</translation>
    </message>
    <message>
        <source>This computer has no voice that could say the words.</source>
        <translation>这台电脑没有能说这些词的语音。</translation>
    </message>
    <message>
        <source>This computer offers no sound output ({0}).</source>
        <translation>这台电脑没有声音输出（{0}）。</translation>
    </message>
    <message>
        <source>This firmware is not for the board at {0}.</source>
        <translation>这个固件不适用于 {0} 上的开发板。</translation>
    </message>
    <message>
        <source>This is a mistake in the studio. The board is unharmed.</source>
        <translation>这是工作室的错误。开发板没有受损。</translation>
    </message>
    <message>
        <source>This is about {0} of the {1} takes; the first number is about all of them.</source>
        <translation>这里比较的是 {1} 段录制中的 {0} 段；第一个数字针对全部录制。</translation>
    </message>
    <message>
        <source>This is no image that the board could run.</source>
        <translation>这不是开发板能运行的固件。</translation>
    </message>
    <message>
        <source>This model cannot be made smaller.</source>
        <translation>这个模型无法再缩小。</translation>
    </message>
    <message>
        <source>This model cannot propose labels.</source>
        <translation>这个模型不能建议标签。</translation>
    </message>
    <message>
        <source>This model does not know {0} yet.</source>
        <translation>这个模型还不认得“{0}”。</translation>
    </message>
    <message>
        <source>This model still knows {0}, which the project no longer has.</source>
        <translation>这个模型仍认得“{0}”，项目中已没有它。</translation>
    </message>
    <message>
        <source>This model still says {0}, which the project calls {1} now.</source>
        <translation>这个模型仍说“{0}”，项目中现在叫“{1}”。</translation>
    </message>
    <message>
        <source>This package cannot be played recordings.</source>
        <translation>无法向这个模型包播放录制。</translation>
    </message>
    <message>
        <source>This package cannot be tested on recordings.</source>
        <translation>这个模型包无法用录制测试。</translation>
    </message>
    <message>
        <source>This package is a bare network.</source>
        <translation>这个模型包只是一个网络。</translation>
    </message>
    <message>
        <source>This recording holds no take that could be shown.</source>
        <translation>这段录制中没有可以展示的片段。</translation>
    </message>
    <message>
        <source>This studio has no firmware for the board with it.</source>
        <translation>这个工作室没有附带开发板固件。</translation>
    </message>
    <message>
        <source>This system cannot be asked for the rule.</source>
        <translation>在此系统上无法安装规则。</translation>
    </message>
    <message>
        <source>This was compared until then:</source>
        <translation>到那时为止的比较结果：</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time a window, estimated</source>
        <translation>每个窗口的时间（估算）</translation>
    </message>
    <message>
        <source>To compare, the computer has to have the same model.</source>
        <translation>要进行比较，计算机必须有相同的模型。</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>用来学习</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>用来测试</translation>
    </message>
    <message>
        <source>To watch over it</source>
        <translation>用来监督</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>请先训练一个模型。</translation>
    </message>
    <message>
        <source>Train a model in the studio, and export that one.</source>
        <translation>请在工作室中训练一个模型，并导出它。</translation>
    </message>
    <message>
        <source>Train a smaller network.</source>
        <translation>请训练更小的网络。</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Train again; the recordings are not touched by this.</source>
        <translation>请重新训练；录制不受影响。</translation>
    </message>
    <message>
        <source>Train again; with the default network this should not happen.</source>
        <translation>请重新训练；使用默认网络时不应发生这种情况。</translation>
    </message>
    <message>
        <source>Train once with the Train button: it may say more.</source>
        <translation>请用“训练”按钮训练一次：可能会显示更多信息。</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>请先训练一个。</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no gyroscope.</source>
        <translation>训练使用了 {0}：有 1 段录制没有陀螺仪数据。</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no {1}.</source>
        <translation>训练使用了 {0}：有 1 段录制缺少 {1}。</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no gyroscope.</source>
        <translation>训练使用了 {0}：有 {1} 段录制没有陀螺仪数据。</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no {2}.</source>
        <translation>训练使用了 {0}：有 {1} 段录制缺少 {2}。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training 1 of {0}</source>
        <translation>第 1 次训练，共 {0} 次</translation>
    </message>
    <message>
        <source>Training begins with the sound embedding.</source>
        <translation>训练从声音嵌入开始。</translation>
    </message>
    <message>
        <source>Training no longer begins with the sound embedding.</source>
        <translation>训练不再从声音嵌入开始。</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} min left</source>
        <translation>第 {0} 次训练，共 {1} 次，还剩约 {2} min</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} s left</source>
        <translation>第 {0} 次训练，共 {1} 次，还剩约 {2} s</translation>
    </message>
    <message>
        <source>Training, epoch {0} of {1}</source>
        <translation>训练中，第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try another cable or another port of the computer. Nothing is broken: the board waits in its bootloader. If it happens every time, the board&apos;s flash is worn out.</source>
        <translation>换一根线或电脑的另一个接口。设备没有损坏：开发板停在引导程序中。如果每次都这样，则开发板的闪存已磨损。</translation>
    </message>
    <message>
        <source>Try another cable or port and install again. {0} If it happens every time, the flash is worn out.</source>
        <translation>换一根线或接口后再安装。{0}如果每次都这样，则闪存已磨损。</translation>
    </message>
    <message>
        <source>Try gestures</source>
        <translation>试用手势</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, the log beside the settings helps whoever repairs it.</source>
        <translation>请重试。如果再次发生，设置文件旁的日志可帮助修复的人。</translation>
    </message>
    <message>
        <source>Try sample gestures</source>
        <translation>试用示例手势</translation>
    </message>
    <message>
        <source>Try sample words</source>
        <translation>试用示例词语</translation>
    </message>
    <message>
        <source>Try to save them again, or save a copy elsewhere.</source>
        <translation>请再次尝试保存，或在别处保存副本。</translation>
    </message>
    <message>
        <source>Try words</source>
        <translation>试用词语</translation>
    </message>
    <message>
        <source>Two takes seem to have each other&apos;s label: {0} and {1}.</source>
        <translation>有两段录制的标签似乎互换了：“{0}”和“{1}”。</translation>
    </message>
    <message>
        <source>Type it: {0}</source>
        <translation>请在终端中输入：{0}</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入一个。</translation>
    </message>
    <message>
        <source>Type the person, or a note, of the selected recordings</source>
        <translation>输入所选录制的参与者或备注</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一步更改</translation>
    </message>
    <message>
        <source>Unknown board</source>
        <translation>未知开发板</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and install once more.</source>
        <translation>拔下，重新插上，再安装一次。</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. Sound works meanwhile.</source>
        <translation>拔下开发板再重新插上。其间声音仍可用。</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. {0}</source>
        <translation>拔下开发板再重新插上。{0}</translation>
    </message>
    <message>
        <source>Unplug the board, plug it in again, then try again.</source>
        <translation>拔下开发板，重新插上，然后重试。</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>更新固件</translation>
    </message>
    <message>
        <source>Update the studio, or check again.</source>
        <translation>请更新工作室，或再检查一次。</translation>
    </message>
    <message>
        <source>Update the studio.</source>
        <translation>请更新工作室。</translation>
    </message>
    <message>
        <source>Update the studio; the project was not touched.</source>
        <translation>请更新工作室；项目未被改动。</translation>
    </message>
    <message>
        <source>Use --listen HOST:PORT instead.</source>
        <translation>请改用 --listen HOST:PORT。</translation>
    </message>
    <message>
        <source>Use a run that was trained here.</source>
        <translation>请使用在这里完成的训练。</translation>
    </message>
    <message>
        <source>Use {label}, {person} and {n}, for example &quot;{label}/{person}_nohash_{n}&quot;.</source>
        <translation>请使用 {label}、{person} 和 {n}，例如 &quot;{label}/{person}_nohash_{n}&quot;。</translation>
    </message>
    <message>
        <source>Vary it</source>
        <translation>加以变化</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>Virtual board: recordings instead of sensors</source>
        <translation>虚拟开发板：用录制代替传感器</translation>
    </message>
    <message>
        <source>WAV, CSV and labels in a folder a label, with an index. Nothing is lost.</source>
        <translation>每个标签一个文件夹，含 WAV、CSV 和标签，并附索引。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍等再试。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>请等待其结束，或取消。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>请等待其结束，或停止。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等它结束。</translation>
    </message>
    <message>
        <source>Wait some seconds and try again. So that it never happens again, let the studio install its udev rule.</source>
        <translation>请等几秒再试。要避免再次发生，请让工作室安装其 udev 规则。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>请等待其完成，或取消。</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>正在等待引导程序</translation>
    </message>
    <message>
        <source>Waiting for the firmware&apos;s hello</source>
        <translation>正在等待固件应答</translation>
    </message>
    <message>
        <source>Walk the confusion matrix and open a cell</source>
        <translation>在混淆矩阵中移动并打开一格</translation>
    </message>
    <message>
        <source>Walk the map; Enter opens the span</source>
        <translation>在分布图中移动；回车键打开片段</translation>
    </message>
    <message>
        <source>Walk the models that a search has tried, and take one</source>
        <translation>浏览搜索试过的模型，并选用一个</translation>
    </message>
    <message>
        <source>Weaker, stronger</source>
        <translation>更弱、更强</translation>
    </message>
    <message>
        <source>What had come until then is kept as a take.</source>
        <translation>在那之前收到的内容已保留为一段录制。</translation>
    </message>
    <message>
        <source>What happens when nobody does anything was made up by the studio, so that false alarms in your room are not counted.</source>
        <translation>没人做动作时的情况由工作室虚构，因此没有统计你房间里的误报。</translation>
    </message>
    <message>
        <source>What is learnt from them is not what happened, and on a board that works it will not be recognised.</source>
        <translation>从中学到的并不是实际发生的事，在正常的开发板上将无法识别。</translation>
    </message>
    <message>
        <source>What it prints as a table can be recorded; sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>它以表格输出的内容可以录制；要发送模型，需要用工作室的固件替换该程序。</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>它从什么训练而来</translation>
    </message>
    <message>
        <source>What the program&apos;s stack never used since the start</source>
        <translation>程序栈自启动以来从未用到的部分</translation>
    </message>
    <message>
        <source>What the search has found until now cannot be read.</source>
        <translation>无法读取搜索到目前为止找到的结果。</translation>
    </message>
    <message>
        <source>What the search has found until now could not be thrown away.</source>
        <translation>无法丢弃搜索到目前为止的结果。</translation>
    </message>
    <message>
        <source>What the training made was damaged before it could be saved.</source>
        <translation>训练结果在保存之前已损坏。</translation>
    </message>
    <message>
        <source>What to know about the recordings</source>
        <translation>关于录制需要知道的事</translation>
    </message>
    <message>
        <source>What was counted is of the one before.</source>
        <translation>已统计的内容属于之前的模型。</translation>
    </message>
    <message>
        <source>What was found when run {0} was checked thoroughly cannot be read.</source>
        <translation>训练 {0} 的彻底检查结果无法读取。</translation>
    </message>
    <message>
        <source>What was held out: {0}; now {1}.</source>
        <translation>留作测试的内容：{0}；现在是 {1}。</translation>
    </message>
    <message>
        <source>What was written to the board is not what stands there.</source>
        <translation>开发板上的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>Whatever the model answers for them, half of it counts as wrong.</source>
        <translation>无论模型对它们回答什么，总有一半算错。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>When nothing moves the sensor shows something else than in the others: the model learns that.</source>
        <translation>没有动静时，传感器显示的值与其他录制不同：模型会学到这一点。</translation>
    </message>
    <message>
        <source>When one of them is kept apart to test with, the model has met the very same takes: the number looks as if it worked for everybody.</source>
        <translation>留出其中一人用于测试时，模型已经见过完全相同的录制：数值看起来就像它对所有人都有效。</translation>
    </message>
    <message>
        <source>Whether more takes would help cannot be seen from so few: with half of them it was {0}, with all {1}.</source>
        <translation>录制太少，看不出多录制是否有帮助：用一半录制时为 {0}，用全部时为 {1}。</translation>
    </message>
    <message>
        <source>While a long recording runs: label what happens now</source>
        <translation>长录制期间：标注正在发生的事</translation>
    </message>
    <message>
        <source>Why the board started last, as it says itself</source>
        <translation>开发板报告的上次启动原因</translation>
    </message>
    <message>
        <source>Window {0} of about {1}</source>
        <translation>窗口 {0}，共约 {1} 个</translation>
    </message>
    <message>
        <source>With its rate the recordings hold another number of takes.</source>
        <translation>按它的采样率，录制中的段数不同。</translation>
    </message>
    <message>
        <source>With noise</source>
        <translation>有噪声</translation>
    </message>
    <message>
        <source>Words or sounds</source>
        <translation>词语或声音</translation>
    </message>
    <message>
        <source>Write the firmware</source>
        <translation>写入固件</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>正在写入固件</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>那里不允许写入。</translation>
    </message>
    <message>
        <source>Written on {0} with Nano Studio {1}.</source>
        <translation>由 Nano Studio {1} 写于 {0}。</translation>
    </message>
    <message>
        <source>Yes, I have one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Your own gestures, with the accelerometer and gyroscope.</source>
        <translation>你自己的手势，使用加速度计和陀螺仪。</translation>
    </message>
    <message>
        <source>Your own words or noises, with the microphone.</source>
        <translation>你自己的词语或声音，使用麦克风。</translation>
    </message>
    <message>
        <source>Your recordings are safe. The report helps whoever repairs it.</source>
        <translation>你的录制是安全的。报告可帮助修复问题的人。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>你的磁盘配额已用完。</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>一个 UF2 文件</translation>
    </message>
    <message>
        <source>a chosen one</source>
        <translation>选择的</translation>
    </message>
    <message>
        <source>a label track comes in together with the recording beside it that has the same name</source>
        <translation>标签轨道会随旁边同名的录制一起导入</translation>
    </message>
    <message>
        <source>a label track has a start, an end and a label on each line, parted by tabs</source>
        <translation>标签轨道每行包含起点、终点和标签，以制表符分隔</translation>
    </message>
    <message>
        <source>a name that Windows keeps for itself</source>
        <translation>Windows 保留的名称</translation>
    </message>
    <message>
        <source>a name that no disk takes</source>
        <translation>任何磁盘都不接受的名称</translation>
    </message>
    <message>
        <source>a name that not every disk takes</source>
        <translation>并非所有磁盘都接受的名称</translation>
    </message>
    <message>
        <source>a path from another computer</source>
        <translation>来自另一台电脑的路径</translation>
    </message>
    <message>
        <source>a path that leads out of it</source>
        <translation>指向外部的路径</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>一个 zip 文件</translation>
    </message>
    <message>
        <source>accelerometer · g</source>
        <translation>加速度计 · g</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>接受多个建议</translation>
    </message>
    <message>
        <source>add label {0}</source>
        <translation>添加标签 {0}</translation>
    </message>
    <message>
        <source>add recording</source>
        <translation>添加录制</translation>
    </message>
    <message>
        <source>add span</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>add spans</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>添加 {0}</translation>
    </message>
    <message>
        <source>an ELF file</source>
        <translation>一个 ELF 文件</translation>
    </message>
    <message>
        <source>an Intel HEX file</source>
        <translation>一个 Intel HEX 文件</translation>
    </message>
    <message>
        <source>another board: what it prints can be recorded, the studio&apos;s firmware does not run on it</source>
        <translation>其他型号的开发板：其输出可以录制，但不能运行工作室的固件</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>another sketch</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>being kept</source>
        <translation>正在保留</translation>
    </message>
    <message>
        <source>change how it learns</source>
        <translation>更改学习方式</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>更改参与者</translation>
    </message>
    <message>
        <source>change recordings</source>
        <translation>更改录制</translation>
    </message>
    <message>
        <source>change spans</source>
        <translation>更改片段</translation>
    </message>
    <message>
        <source>change the model&apos;s settings</source>
        <translation>更改模型设置</translation>
    </message>
    <message>
        <source>choose run</source>
        <translation>选择训练</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>超量程</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>columns of </source>
        <translation>列，来自 </translation>
    </message>
    <message>
        <source>convolutions {0}</source>
        <translation>卷积 {0}</translation>
    </message>
    <message>
        <source>cut off at the end</source>
        <translation>结尾被截断</translation>
    </message>
    <message>
        <source>cut off at the start</source>
        <translation>开头被截断</translation>
    </message>
    <message>
        <source>delete label {0}</source>
        <translation>删除标签 {0}</translation>
    </message>
    <message>
        <source>delete recording</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete recordings</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete span</source>
        <translation>删除片段</translation>
    </message>
    <message>
        <source>delete take</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete takes</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>delete {0} spans</source>
        <translation>删除 {0} 个片段</translation>
    </message>
    <message>
        <source>dense layer</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>dense {0}</source>
        <translation>全连接 {0}</translation>
    </message>
    <message>
        <source>drag {0}</source>
        <translation>拖动 {0}</translation>
    </message>
    <message>
        <source>duplicate span</source>
        <translation>复制片段</translation>
    </message>
    <message>
        <source>duplicate {0} spans</source>
        <translation>复制 {0} 个片段</translation>
    </message>
    <message>
        <source>each person by a model that had never heard that person</source>
        <translation>每位参与者都由从未听过此人的模型来判断</translation>
    </message>
    <message>
        <source>each take by a model that had not heard it</source>
        <translation>每段录制都由没有听过它的模型来判断</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>退出码 {0}</translation>
    </message>
    <message>
        <source>files of this kind are not read, only {0} and zips of them</source>
        <translation>不支持此类文件，只能读取 {0} 及其 zip</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>first stride</source>
        <translation>首层步幅</translation>
    </message>
    <message>
        <source>from the embedding</source>
        <translation>从嵌入开始</translation>
    </message>
    <message>
        <source>gyroscope · °/s</source>
        <translation>陀螺仪 · °/s</translation>
    </message>
    <message>
        <source>has learnt nothing that could be relied on</source>
        <translation>没有学到可靠的内容</translation>
    </message>
    <message>
        <source>head bias</source>
        <translation>输出层偏置</translation>
    </message>
    <message>
        <source>head weights</source>
        <translation>输出层权重</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>保持静止</translation>
    </message>
    <message>
        <source>import labels</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>import {0} recordings</source>
        <translation>导入 {0} 段录制</translation>
    </message>
    <message>
        <source>include recording</source>
        <translation>纳入录制</translation>
    </message>
    <message>
        <source>it cannot be read as sound ({0})</source>
        <translation>无法作为声音读取（{0}）</translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>it ends before its sound begins</source>
        <translation>它在声音开始之前就结束了</translation>
    </message>
    <message>
        <source>it ends early: {0} bytes of sound are promised, {1} are there</source>
        <translation>它提前结束：应有 {0} 字节声音，实有 {1}</translation>
    </message>
    <message>
        <source>it has a header but no rows</source>
        <translation>它有表头，但没有数据行</translation>
    </message>
    <message>
        <source>it has labels but no recordings</source>
        <translation>它有标签但没有录制</translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation>它超过 {0} 列</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>其中没有 {0}</translation>
    </message>
    <message>
        <source>it has only {0} rows</source>
        <translation>它只有 {0} 行</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; as a file and as a folder; nothing was taken from it</source>
        <translation>“{0}”既是文件又是文件夹；没有取出任何内容</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; twice; nothing was taken from it</source>
        <translation>它包含两次“{0}”；没有取出任何内容</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot;, {1}; nothing was taken from it</source>
        <translation>它包含“{0}”，{1}；没有取出任何内容</translation>
    </message>
    <message>
        <source>it holds {0} files; at most {1} are taken</source>
        <translation>它包含 {0} 个文件；最多接受 {1} 个</translation>
    </message>
    <message>
        <source>it is a project: merge it instead of importing it</source>
        <translation>它是一个项目：请合并而不是导入</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than a gigabyte; cut it into parts</source>
        <translation>它超过 1 GB；请拆分</translation>
    </message>
    <message>
        <source>it is longer than {0} hours; cut it into parts</source>
        <translation>它超过 {0} 小时；请拆分</translation>
    </message>
    <message>
        <source>it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI</source>
        <translation>它不是 Edge Impulse、Label Studio或 micro:bit CreateAI 的 JSON</translation>
    </message>
    <message>
        <source>it is no file with an end</source>
        <translation>它不是长度有限的文件</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>它就是本项目</translation>
    </message>
    <message>
        <source>it names no sensors</source>
        <translation>它没有写明传感器</translation>
    </message>
    <message>
        <source>it refused with code {0}</source>
        <translation>拒绝，代码 {0}</translation>
    </message>
    <message>
        <source>it says that it is {0} hours long</source>
        <translation>它标明的长度为 {0} 小时</translation>
    </message>
    <message>
        <source>it was switched on</source>
        <translation>接通了电源</translation>
    </message>
    <message>
        <source>it was to be left out</source>
        <translation>已按要求不导入</translation>
    </message>
    <message>
        <source>it was woken up</source>
        <translation>被唤醒</translation>
    </message>
    <message>
        <source>it was {0}: does not count</source>
        <translation>其实是 {0}：不计入</translation>
    </message>
    <message>
        <source>its columns are not the ones that were chosen ({0})</source>
        <translation>其列不是所选的列（{0}）</translation>
    </message>
    <message>
        <source>its interval says {0} rows a second</source>
        <translation>其间隔表示每秒 {0} 行</translation>
    </message>
    <message>
        <source>its journal</source>
        <translation>它的日志</translation>
    </message>
    <message>
        <source>its path does not fit the pattern &quot;{0}&quot;</source>
        <translation>其路径不符合格式“{0}”</translation>
    </message>
    <message>
        <source>its quotes do not fit: {0}</source>
        <translation>引号不配对：{0}</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable</source>
        <translation>{0} Hz 的速率不可信</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable for sound</source>
        <translation>{0} Hz 的速率对声音来说不可信</translation>
    </message>
    <message>
        <source>its rows are not numbers</source>
        <translation>其各行不是数字</translation>
    </message>
    <message>
        <source>its samples stand outside of it (&quot;{0}&quot;): export it with its values</source>
        <translation>其采样数据存放在文件之外（“{0}”）：请连同数值一起导出</translation>
    </message>
    <message>
        <source>its sensors are {0}, none of them motion or sound</source>
        <translation>其传感器为 {0}，不包含运动或声音</translation>
    </message>
    <message>
        <source>its sound is at {0} Hz, the pipeline hears {1} Hz</source>
        <translation>其声音为 {0} Hz，项目需要 {1} Hz</translation>
    </message>
    <message>
        <source>its tasks name no table of motion and no sound</source>
        <translation>其任务没有指明运动数据表或声音</translation>
    </message>
    <message>
        <source>its time column does not go forward</source>
        <translation>其时间列没有递增</translation>
    </message>
    <message>
        <source>its time column says {0} rows a second</source>
        <translation>其时间列表示每秒 {0} 行</translation>
    </message>
    <message>
        <source>keep take</source>
        <translation>保留录制</translation>
    </message>
    <message>
        <source>knows {0} well</source>
        <translation>能很好地识别 {0}</translation>
    </message>
    <message>
        <source>label 1 recording {0}</source>
        <translation>将 1 段录制标注为“{0}”</translation>
    </message>
    <message>
        <source>label a false alarm</source>
        <translation>给误报加标签</translation>
    </message>
    <message>
        <source>label as {0}</source>
        <translation>标注为“{0}”</translation>
    </message>
    <message>
        <source>label recordings</source>
        <translation>标注录制</translation>
    </message>
    <message>
        <source>label spans</source>
        <translation>标注片段</translation>
    </message>
    <message>
        <source>label take</source>
        <translation>给录制加标签</translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation>标注 {0}</translation>
    </message>
    <message>
        <source>label {0} recordings {1}</source>
        <translation>将 {0} 段录制标注为“{1}”</translation>
    </message>
    <message>
        <source>label {0} spans {1}</source>
        <translation>将 {0} 个片段标注为“{1}”</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>已标注为 {0}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>leave recording out</source>
        <translation>排除录制</translation>
    </message>
    <message>
        <source>leave {0} out</source>
        <translation>排除 {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>line 1: its columns have no names; say what they are</source>
        <translation>第 1 行：列没有名称；请说明它们是什么</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>已缩小</translation>
    </message>
    <message>
        <source>merge spans</source>
        <translation>合并片段</translation>
    </message>
    <message>
        <source>merge {0} recordings</source>
        <translation>合并 {0} 段录制</translation>
    </message>
    <message>
        <source>micro:bit CreateAI</source>
        <translation>micro:bit CreateAI</translation>
    </message>
    <message>
        <source>misses {0} ({1} of {2})</source>
        <translation>漏掉“{0}”（{2} 个中有 {1} 个）</translation>
    </message>
    <message>
        <source>mixes up {0} with {1} ({2} of {3})</source>
        <translation>把“{0}”误认成“{1}”（{3} 个中有 {2} 个）</translation>
    </message>
    <message>
        <source>move span</source>
        <translation>移动片段</translation>
    </message>
    <message>
        <source>move spans</source>
        <translation>移动片段</translation>
    </message>
    <message>
        <source>move {0} spans</source>
        <translation>移动 {0} 个片段</translation>
    </message>
    <message>
        <source>much weaker than the other takes of {0}</source>
        <translation>比“{0}”的其他录制弱得多</translation>
    </message>
    <message>
        <source>my gestures</source>
        <translation>我的手势</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>我的词语</translation>
    </message>
    <message>
        <source>no column is named as motion is ({0})</source>
        <translation>没有一列的名称像运动数据（{0}）</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>none in {0}: at most {1} an hour</source>
        <translation>{0} 内没有：每小时最多 {1} 次</translation>
    </message>
    <message>
        <source>none of its columns was chosen as motion</source>
        <translation>没有选任何列作为运动数据</translation>
    </message>
    <message>
        <source>none: at most {0} an hour</source>
        <translation>没有：每小时最多 {0} 次</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>note of {0}</source>
        <translation>{0} 的备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>什么也没发生</translation>
    </message>
    <message>
        <source>only a few takes tell about {0}</source>
        <translation>与 {0} 有关的录制太少</translation>
    </message>
    <message>
        <source>other serial device: what it prints can be recorded</source>
        <translation>其他串口设备：其输出可以录制</translation>
    </message>
    <message>
        <source>people never heard in training: {0}</source>
        <translation>训练中从未出现过的人：{0}</translation>
    </message>
    <message>
        <source>person of {0}</source>
        <translation>{0} 的参与者</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>{1} 上的进程 {0}</translation>
    </message>
    <message>
        <source>raw counts, ±1000 °/s</source>
        <translation>原始值，±1000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±16 g</source>
        <translation>原始值，±16 g</translation>
    </message>
    <message>
        <source>raw counts, ±2 g</source>
        <translation>原始值，±2 g</translation>
    </message>
    <message>
        <source>raw counts, ±2000 °/s</source>
        <translation>原始值，±2000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±250 °/s</source>
        <translation>原始值，±250 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±4 g</source>
        <translation>原始值，±4 g</translation>
    </message>
    <message>
        <source>raw counts, ±500 °/s</source>
        <translation>原始值，±500 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±8 g</source>
        <translation>原始值，±8 g</translation>
    </message>
    <message>
        <source>raw of 16 g</source>
        <translation>原始值，16 g</translation>
    </message>
    <message>
        <source>raw of 2 g</source>
        <translation>原始值，2 g</translation>
    </message>
    <message>
        <source>raw of 4 g</source>
        <translation>原始值，4 g</translation>
    </message>
    <message>
        <source>raw of 8 g</source>
        <translation>原始值，8 g</translation>
    </message>
    <message>
        <source>recolour {0}</source>
        <translation>更改 {0} 的颜色</translation>
    </message>
    <message>
        <source>record a take</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>recordings that training never saw</source>
        <translation>训练从未见过的录制</translation>
    </message>
    <message>
        <source>redid: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <source>remove span</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>remove spans</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation>将 {0} 重命名为 {1}</translation>
    </message>
    <message>
        <source>restarted by its program</source>
        <translation>由其程序重启</translation>
    </message>
    <message>
        <source>restore run {0}</source>
        <translation>恢复训练 {0}</translation>
    </message>
    <message>
        <source>samples at {0} Hz</source>
        <translation>{0} Hz 的采样点</translation>
    </message>
    <message>
        <source>say that a label is right</source>
        <translation>确认一个标签是对的</translation>
    </message>
    <message>
        <source>say that {0} is right</source>
        <translation>确认 {0} 是对的</translation>
    </message>
    <message>
        <source>shift {0}</source>
        <translation>平移 {0}</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>信号 {0}</translation>
    </message>
    <message>
        <source>signal {0} ({1})</source>
        <translation>信号 {0}（{1}）</translation>
    </message>
    <message>
        <source>skipped {0}: {1}</source>
        <translation>跳过 {0}：{1}</translation>
    </message>
    <message>
        <source>sound of browsers</source>
        <translation>浏览器的声音</translation>
    </message>
    <message>
        <source>split span</source>
        <translation>拆分片段</translation>
    </message>
    <message>
        <source>split {0}</source>
        <translation>拆分 {0}</translation>
    </message>
    <message>
        <source>statistics at {0} Hz</source>
        <translation>{0} Hz 的统计量</translation>
    </message>
    <message>
        <source>tables of motion</source>
        <translation>运动数据表</translation>
    </message>
    <message>
        <source>takes background for {0} ({1} of {2})</source>
        <translation>把背景误认成“{0}”（{2} 个中有 {1} 个）</translation>
    </message>
    <message>
        <source>takes never seen in training</source>
        <translation>训练中从未见过的录制</translation>
    </message>
    <message>
        <source>takes never seen in training, and the last quarter of the only recording of {0}</source>
        <translation>训练中从未见过的录制，以及 {0} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same 2 people: with two, takes and no person were held out</source>
        <translation>训练中从未见过的录制，来自相同的 2 位参与者：只有两位时，留出的是录制而不是参与者</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person</source>
        <translation>训练中从未见过的录制，来自同一个人</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person, and the last quarter of the only recording of {0}</source>
        <translation>训练中从未见过的录制，来自同一个人，以及 {0} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people</source>
        <translation>训练中从未见过的录制，来自同样的 {0} 个人</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people, and the last quarter of the only recording of {1}</source>
        <translation>训练中从未见过的录制，来自同样的 {0} 个人，以及 {1} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0})</source>
        <translation>训练中从未见过的一天（{0}）的录制</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same person</source>
        <translation>训练中从未见过的一天（{0}）的录制，来自同一位参与者</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same {1} people</source>
        <translation>训练中从未见过的一天（{0}）的录制，来自相同的 {1} 位参与者</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>列 {0} 出现了两次</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>the label &quot;{0}...&quot; is no name of 1 to {1} bytes on one line</source>
        <translation>标签名“{0}…”不合要求：须为单行、1 到 {1} 字节</translation>
    </message>
    <message>
        <source>the last quarter of the only recording of {0}</source>
        <translation>{0} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the reset button</source>
        <translation>复位按钮</translation>
    </message>
    <message>
        <source>the sensor {0} is there twice</source>
        <translation>传感器 {0} 出现了两次</translation>
    </message>
    <message>
        <source>the sound stands still</source>
        <translation>声音信号没有变化</translation>
    </message>
    <message>
        <source>the studio&apos;s firmware would take its place</source>
        <translation>工作室的固件会取代它</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认的</translation>
    </message>
    <message>
        <source>the watchdog, as it hung</source>
        <translation>看门狗，因为它卡住了</translation>
    </message>
    <message>
        <source>there is a byte that is not text</source>
        <translation>有一个字节不是文本</translation>
    </message>
    <message>
        <source>there is a value in it that is not a number</source>
        <translation>其中有一个值不是数字</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>声音太小</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>undid: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>unlike the other takes of {0}</source>
        <translation>与“{0}”的其他录制不像</translation>
    </message>
    <message>
        <source>unpacked it would take {0} GB, which no recordings do that were packed so small</source>
        <translation>解压后会有 {0} GB，而压缩得这么小的录制不可能有这么大</translation>
    </message>
    <message>
        <source>use the model that was found</source>
        <translation>使用找到的模型</translation>
    </message>
    <message>
        <source>use {0} for training</source>
        <translation>将 {0} 用于训练</translation>
    </message>
    <message>
        <source>waits in its bootloader: choose it to install the firmware</source>
        <translation>停在引导程序中：选择它以安装固件</translation>
    </message>
    <message>
        <source>warm-up failed: {0}</source>
        <translation>预热失败：{0}</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>被听到了</translation>
    </message>
    <message>
        <source>was missed</source>
        <translation>被漏掉了</translation>
    </message>
    <message>
        <source>was taken for {0}</source>
        <translation>被认成了 {0}</translation>
    </message>
    <message>
        <source>which is no plain file but a link or a device</source>
        <translation>它不是普通文件，而是链接或设备</translation>
    </message>
    <message>
        <source>which needs a password</source>
        <translation>它需要密码</translation>
    </message>
    <message>
        <source>wrong rate</source>
        <translation>速率不对</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>零 一 二 三 四 五 六 七 八 九</translation>
    </message>
    <message>
        <source>{0!s}, older than the studio&apos;s</source>
        <translation>{0!s}（比工作室的旧）</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MFCC every {1} ms</source>
        <translation>{0} 个 MFCC，每 {1} ms</translation>
    </message>
    <message>
        <source>{0} No remedy brought it nearer. More takes make the labels easier to tell apart.</source>
        <translation>{0} 没有办法使它更接近。更多录制会让标签更容易区分。</translation>
    </message>
    <message>
        <source>{0} The training went on without. {1}</source>
        <translation>{0} 训练在没有它的情况下继续。{1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>{0} and {1} look like the same thing.</source>
        <translation>“{0}”和“{1}”看起来像同一种东西。</translation>
    </message>
    <message>
        <source>{0} bands at {1} Hz</source>
        <translation>{0} 个频带，{1} Hz</translation>
    </message>
    <message>
        <source>{0} baud cannot be used.</source>
        <translation>不能使用 {0} 波特。</translation>
    </message>
    <message>
        <source>{0} beside it is no label track: {1}</source>
        <translation>旁边的 {0} 不是标签轨道：{1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} to {3} s in {4}.</source>
        <translation>{1} 的“{0}”，{4} 中 {2} 到 {3} 秒。</translation>
    </message>
    <message>
        <source>{0} bytes are there, {1} were written</source>
        <translation>现有 {0} 字节，写入的是 {1} 字节</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>无法访问 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as labels.</source>
        <translation>{0} 无法作为标签读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked.</source>
        <translation>无法解压 {0}。</translation>
    </message>
    <message>
        <source>{0} clipped</source>
        <translation>{0} 超量程</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} columns were named and it has {1}</source>
        <translation>指定了 {0} 列，而它有 {1} 列</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>无法打开 {0}。</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} could not be saved in {1}.</source>
        <translation>无法将 {0} 保存到 {1}。</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <source>{0} did not change while the others did: the sensor or its connection is at fault.</source>
        <translation>{0} 没有变化，而其他通道在变化：传感器或其连接有问题。</translation>
    </message>
    <message>
        <source>{0} ends before it starts</source>
        <translation>{0} 在开始之前就结束了</translation>
    </message>
    <message>
        <source>{0} false alarms an hour ({1}), counted in {2} of anything else.</source>
        <translation>每小时误报 {0} 次（{1}），在 {2} 的其他内容中统计。</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} files are read as motion, and this project listens to sound</source>
        <translation>{0} 文件读作运动数据，而本项目需要声音数据</translation>
    </message>
    <message>
        <source>{0} files are read as sound, and this project listens to motion</source>
        <translation>{0} 文件读作声音数据，而本项目需要运动数据</translation>
    </message>
    <message>
        <source>{0} files or takes</source>
        <translation>{0} 个文件或录制</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} hPa</source>
        <translation>{0} hPa</translation>
    </message>
    <message>
        <source>{0} has a number that no computer can hold</source>
        <translation>{0} 中有计算机无法表示的数</translation>
    </message>
    <message>
        <source>{0} has a number that no sensor gives, or that is none</source>
        <translation>{0} 中有传感器不会给出的数，或不是数</translation>
    </message>
    <message>
        <source>{0} has enough takes for a start. Now record a second label.</source>
        <translation>“{0}”的录制已经够用了。现在录制第二个标签。</translation>
    </message>
    <message>
        <source>{0} has it open.</source>
        <translation>它正被 {0} 使用。</translation>
    </message>
    <message>
        <source>{0} has only one take.</source>
        <translation>“{0}”只有 1 段录制。</translation>
    </message>
    <message>
        <source>{0} has only {1} takes.</source>
        <translation>“{0}”只有 {1} 段录制。</translation>
    </message>
    <message>
        <source>{0} has recordings at {1} Hz; this project works at {2} Hz.</source>
        <translation>{0} 的录制为 {1} Hz；本项目使用 {2} Hz。</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and its labels can be of one only</source>
        <translation>{0} 有 {1} 段录制，而它的标签只能属于其中一段</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and {2} only {3}.</source>
        <translation>“{0}”有 {1} 段录制，而“{2}”只有 {3} 段。</translation>
    </message>
    <message>
        <source>{0} in it</source>
        <translation>其中的 {0}</translation>
    </message>
    <message>
        <source>{0} in it ends early</source>
        <translation>其中的 {0} 提前结束</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 内 {0} 次</translation>
    </message>
    <message>
        <source>{0} in {1} could not be played.</source>
        <translation>{1} 中有 {0}无法播放。</translation>
    </message>
    <message>
        <source>{0} in {1}: about {2} an hour ({3}–{4})</source>
        <translation>{1} 内 {0} 次：每小时约 {2} 次（{3}–{4}）</translation>
    </message>
    <message>
        <source>{0} is damaged ({1})</source>
        <translation>{0} 已损坏（{1}）</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} 已损坏：{1}。</translation>
    </message>
    <message>
        <source>{0} is gone, and no bootloader has come in {1} s.</source>
        <translation>{0} 已消失，{1} 秒内没有出现引导程序。</translation>
    </message>
    <message>
        <source>{0} is held by ModemManager.</source>
        <translation>{0} 被 ModemManager 占用。</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} 正在使用中。</translation>
    </message>
    <message>
        <source>{0} is no address.</source>
        <translation>{0} 不是地址。</translation>
    </message>
    <message>
        <source>{0} is no moment of its table</source>
        <translation>{0} 不是其表格中的时刻</translation>
    </message>
    <message>
        <source>{0} is no name for samples of motion</source>
        <translation>{0} 不能用作运动采样数据的名称</translation>
    </message>
    <message>
        <source>{0} is no name for samples of sound</source>
        <translation>{0} 不能用作声音采样数据的名称</translation>
    </message>
    <message>
        <source>{0} is no serial port.</source>
        <translation>{0} 不是串口。</translation>
    </message>
    <message>
        <source>{0} is no step of a save</source>
        <translation>{0} 不是保存的步骤</translation>
    </message>
    <message>
        <source>{0} is no zip that can be read ({1})</source>
        <translation>{0} 不是可读取的 zip（{1}）</translation>
    </message>
    <message>
        <source>{0} is not beside it</source>
        <translation>{0} 不在旁边</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} 不是空的。</translation>
    </message>
    <message>
        <source>{0} is not the file that belongs to its index.</source>
        <translation>{0} 不是与其索引对应的文件。</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} 不存在。</translation>
    </message>
    <message>
        <source>{0} is not thrown away.</source>
        <translation>{0} 没有被丢弃。</translation>
    </message>
    <message>
        <source>{0} is open for reading only.</source>
        <translation>{0} 以只读方式打开。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that the studio does not read ({1})</source>
        <translation>工作室不支持 {0} 的压缩方式（{1}）</translation>
    </message>
    <message>
        <source>{0} is still what it was after {1} s.</source>
        <translation>{1} 秒后 {0} 仍未改变。</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} 是 {1}。</translation>
    </message>
    <message>
        <source>{0} labelled recordings since</source>
        <translation>此后 {0} 段带标签的录制</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} 个标签</translation>
    </message>
    <message>
        <source>{0} lines came damaged; each counts as one lost sample.</source>
        <translation>{0} 行数据损坏；每行计为丢失一个采样点。</translation>
    </message>
    <message>
        <source>{0} listens to motion, this project to sound.</source>
        <translation>{0} 使用运动数据，本项目使用声音数据。</translation>
    </message>
    <message>
        <source>{0} listens to sound, this project to motion.</source>
        <translation>{0} 使用声音数据，本项目使用运动数据。</translation>
    </message>
    <message>
        <source>{0} long recordings without labels</source>
        <translation>{0} 段没有标签的长录制</translation>
    </message>
    <message>
        <source>{0} may not be opened.</source>
        <translation>不允许打开 {0}。</translation>
    </message>
    <message>
        <source>{0} mels every {1} ms</source>
        <translation>{0} 个梅尔频带，每 {1} ms</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} models were tried, {1} were left out because they cost too much.</source>
        <translation>试过 {0} 个模型，{1} 个因开销过大而略过。</translation>
    </message>
    <message>
        <source>{0} models were tried.</source>
        <translation>试过 {0} 个模型。</translation>
    </message>
    <message>
        <source>{0} more takes</source>
        <translation>再录 {0} 次</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} and you can train.</source>
        <translation>“{2}”再录 {0} {1}就可以训练了。</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} would help.</source>
        <translation>“{2}”再录 {0} {1}会更好。</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} needs 1 more take.</source>
        <translation>{0} 还需要 1 段录制。</translation>
    </message>
    <message>
        <source>{0} needs {1} more takes.</source>
        <translation>{0} 还需要 {1} 段录制。</translation>
    </message>
    <message>
        <source>{0} of its recordings have no motion, which this project listens to</source>
        <translation>其中 {0} 段录制没有运动数据，而本项目需要它</translation>
    </message>
    <message>
        <source>{0} of its recordings have no sound, which this project listens to</source>
        <translation>其中 {0} 段录制没有声音数据，而本项目需要它</translation>
    </message>
    <message>
        <source>{0} of its takes: </source>
        <translation>其中 {0} 段录制： </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} s</source>
        <translation>{0} / {1} s</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept, the last one as far as it came.</source>
        <translation>已保留 {1} 段录制中的 {0} 段，最后一段保留到断开处。</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept.</source>
        <translation>已保留 {1} 段录制中的 {0} 段。</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are cut off at the end of the range.</source>
        <translation>{1} 段“{2}”录制中，有 {0} 段在量程两端被截断。</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are much weaker than the others.</source>
        <translation>“{2}”的 {1} 次录制中有 {0} 次比其他的弱得多。</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each person was asked of a model that had never heard that person. With other takes it may as well be {3} to {4}.</source>
        <translation>{1} 段录制中有 {0} 段正确（{2}），每位参与者都由从未听过此人的模型来判断。换成另一批录制，结果也可能在 {3} 到 {4} 之间。</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each was asked of a model that had not heard it. With other takes it may as well be {3} to {4}.</source>
        <translation>{1} 段录制中有 {0} 段正确（{2}），每一段都由没有听过它的模型来判断。换成另一批录制，结果也可能在 {3} 到 {4} 之间。</translation>
    </message>
    <message>
        <source>{0} of {1} windows differ, by up to {2} of {3} steps.</source>
        <translation>{1} 个窗口中有 {0} 个不同，相差最多 {2} 级（共 {3} 级）。</translation>
    </message>
    <message>
        <source>{0} of {1}, then a second label, and you can train.</source>
        <translation>“{1}”{0}，然后录第二个标签，就可以训练了。</translation>
    </message>
    <message>
        <source>{0} reached the end of the sensor&apos;s range: how strong it was is not known.</source>
        <translation>{0} 达到传感器量程极限：不知道实际有多强。</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} 段录制</translation>
    </message>
    <message>
        <source>{0} recordings do not fit the project&apos;s pipeline.</source>
        <translation>{0} 段录制与项目的设置不匹配。</translation>
    </message>
    <message>
        <source>{0} recordings have no label and took no part.</source>
        <translation>{0} 段录制没有标签，未参与。</translation>
    </message>
    <message>
        <source>{0} recordings in {1} s.</source>
        <translation>{1} s 内 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings lack what the model listens to.</source>
        <translation>{0} 段录制缺少模型要听的内容。</translation>
    </message>
    <message>
        <source>{0} recordings were not finished.</source>
        <translation>有 {0} 段录制没有完成。</translation>
    </message>
    <message>
        <source>{0} rows a second are not believable</source>
        <translation>每秒 {0} 行不可信</translation>
    </message>
    <message>
        <source>{0} rows a second, by the board&apos;s own clock in one of its columns.</source>
        <translation>每秒 {0} 行，依据开发板某列中自己的时钟。</translation>
    </message>
    <message>
        <source>{0} rows a second, measured as they arrive.</source>
        <translation>每秒 {0} 行，按实际到达测得。</translation>
    </message>
    <message>
        <source>{0} rows were beyond ±16 g or ±2048 °/s and are clipped.</source>
        <translation>{0} 行超出 ±16 g 或 ±2048 °/s，已按极限值截断。</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s hold no whole gesture or word.</source>
        <translation>{0} 秒容不下完整的手势或词语。</translation>
    </message>
    <message>
        <source>{0} s of what the board&apos;s sensor felt.</source>
        <translation>开发板传感器感受到的 {0} s。</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} 个采样点</translation>
    </message>
    <message>
        <source>{0} samples lost (few)</source>
        <translation>丢失 {0} 个采样点（很少）</translation>
    </message>
    <message>
        <source>{0} samples lost ({1} %)</source>
        <translation>丢失 {0} 个采样点（{1} %）</translation>
    </message>
    <message>
        <source>{0} samples were beyond the scale and were cut to it.</source>
        <translation>{0} 个采样点超出量程，已按极限值截断。</translation>
    </message>
    <message>
        <source>{0} should be a list with samples</source>
        <translation>{0} 应为采样数据列表</translation>
    </message>
    <message>
        <source>{0} should end after it starts</source>
        <translation>{0} 的结束应晚于开始</translation>
    </message>
    <message>
        <source>{0} should have as many x as y and z</source>
        <translation>{0} 的 x 应与 y、z 一样多</translation>
    </message>
    <message>
        <source>{0} should have columns of one length</source>
        <translation>{0} 的各列应一样长</translation>
    </message>
    <message>
        <source>{0} should have {1} values</source>
        <translation>{0} 应有 {1} 个值</translation>
    </message>
    <message>
        <source>{0} stuck</source>
        <translation>{0} 没有变化</translation>
    </message>
    <message>
        <source>{0} takes are copies of others, perhaps shifted or louder.</source>
        <translation>{0} 段录制是其他录制的副本，可能经过平移或放大音量。</translation>
    </message>
    <message>
        <source>{0} takes of background look like {1}.</source>
        <translation>{0} 段背景录制看起来像“{1}”。</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as fast as the others.</source>
        <translation>有 {0} 段“{1}”录制的速度都是其他录制的 {2} 倍。</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as slow as the others.</source>
        <translation>有 {0} 段“{1}”录制的速度都只有其他录制的 1/{2}。</translation>
    </message>
    <message>
        <source>{0} takes teach the network, {1} decide when it has learnt enough, and {2} test it: those it never saw, or its number would only say how well it remembers.</source>
        <translation>{0} 段录制用来教网络，{1} 段用来判断何时学够，{2} 段用来测试：这些是它从未见过的，否则得到的数字只能说明它记得有多牢。</translation>
    </message>
    <message>
        <source>{0} takes were detected twice.</source>
        <translation>{0} 段录制被检测到两次。</translation>
    </message>
    <message>
        <source>{0} test takes</source>
        <translation>{0} 段测试录制</translation>
    </message>
    <message>
        <source>{0} values where the first row has {1}</source>
        <translation>{0} 个值，而第一行有 {1} 个</translation>
    </message>
    <message>
        <source>{0} values where the header names {1}</source>
        <translation>{0} 个值，而表头写明 {1} 个</translation>
    </message>
    <message>
        <source>{0} was changed elsewhere, or another disk is in the place of the first.</source>
        <translation>{0} 在别处被修改，或换成了另一个磁盘。</translation>
    </message>
    <message>
        <source>{0} was heard {1} of {2} times; in the long run it would be {3} to {4}.</source>
        <translation>{0} 在 {2} 次中被听到 {1} 次；长期来看会在 {3} 到 {4} 之间。</translation>
    </message>
    <message>
        <source>{0} was recorded at another rate than the other labels.</source>
        <translation>“{0}”的录制速率与其他标签不同。</translation>
    </message>
    <message>
        <source>{0} was recorded by another person than the other labels.</source>
        <translation>“{0}”与其他标签不是由同一个人录制的。</translation>
    </message>
    <message>
        <source>{0} was recorded on another day than the other labels.</source>
        <translation>“{0}”与其他标签不是在同一天录制的。</translation>
    </message>
    <message>
        <source>{0} windows are left out: samples of them were lost on the way.</source>
        <translation>略过了 {0} 个窗口：其中的采样点在途中丢失了。</translation>
    </message>
    <message>
        <source>{0} {1} Now it costs {2}.</source>
        <translation>{0} {1} 现在损失 {2}。</translation>
    </message>
    <message>
        <source>{0} {1} at {2}</source>
        <translation>{2} 时{0} {1}</translation>
    </message>
    <message>
        <source>{0} µJ</source>
        <translation>{0} µJ</translation>
    </message>
    <message>
        <source>{0} µT</source>
        <translation>{0} µT</translation>
    </message>
    <message>
        <source>{0}, take {1}</source>
        <translation>{0}，第 {1} 段</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}: in {3} s</source>
        <translation>{0}，第 {1} 次，共 {2} 次：{3} s 后</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}，{1} s</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} s in {3}.</source>
        <translation>“{0}”，{3} 中 {1} 到 {2} 秒。</translation>
    </message>
    <message>
        <source>{0}.gaps should be [index, lost]</source>
        <translation>{0}.gaps 应为 [index, lost]</translation>
    </message>
    <message>
        <source>{0}: about {1} an hour ({2}–{3})</source>
        <translation>{0} 次：每小时约 {1} 次（{2}–{3}）</translation>
    </message>
    <message>
        <source>{0}: report of run {1}</source>
        <translation>{0}：训练 {1} 的报告</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} KB</source>
        <translation>{0}：{1} / {2} KB</translation>
    </message>
    <message>
        <source>{0}; the files beside it keep the labels of their names</source>
        <translation>{0}；旁边的文件按文件名取标签</translation>
    </message>
    <message>
        <source>{0}[{1}] should be numbers</source>
        <translation>{0}[{1}] 应为数字</translation>
    </message>
    <message>
        <source>{0}[{1}] should be {2} numbers, one a sensor</source>
        <translation>{0}[{1}] 应为 {2} 个数，每个传感器一个</translation>
    </message>
    <message>
        <source>{0}these samples are in the project already</source>
        <translation>{0}这些数据已在项目中</translation>
    </message>
</context>
</TS>
